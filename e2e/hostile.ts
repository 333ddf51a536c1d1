import type { Page } from '@playwright/test'

interface Tool {
  readonly path: string
  readonly keys: string
  readonly values: string
}

/** Keys and values, valid and invalid, for random addresses of each tool. */
export const tools: readonly Tool[] = [
  {
    path: '/ceu-calculator/',
    keys: 'held specialties count month due certified tracker submitted earned earned-cpma earned-specialty ahima-end ahima-earned ahima-hiim ahima-own edition on',
    values:
      'cpc coc cpma,cdeo ccs,rhia,rhit 0 1 13 99 100 2027-03-14 2027-02-31 2025-09 2012 2015 2099-12-31 2020-01-01 999.99 0.01',
  },
  {
    path: '/credential-quiz/',
    keys: 'held setting ads experience background schooling time records pcs goal show',
    values:
      'none cpc cpc,ccs none,cpc cpc-a,rhia,xyz office unsure hospital-inpatient not-looked under-2 senior him him-bachelor 1-2-years inpatient yes no manager result',
  },
]

/** Opens random fragments in a tool and returns those whose page is empty or contains invalid values. */
export const findNonsense = (page: Page, { keys, values }: Tool, rounds: number): Promise<string[]> =>
  page.evaluate(
    async (given) => {
      let seed = 7
      const oneOf = (list: readonly string[]) => {
        seed = (seed * 48_271) % 2_147_483_647
        return list[seed % list.length]
      }
      const found: string[] = []
      for (let round = 0; round < given.rounds; round += 1) {
        const pairs = Array.from(
          { length: 1 + (round % 7) },
          () => `${oneOf(given.keys)}=${oneOf(given.values)}`,
        )
        location.hash = pairs.join('&')
        await new Promise((resolve) => setTimeout(resolve))
        const text = document.querySelector('main')?.innerText ?? ''
        if (text.length < 1000 || /NaN|Infinity|undefined|\[object|null/.test(text))
          found.push(pairs.join('&'))
      }
      return found
    },
    {
      rounds,
      keys: `${keys} __proto__ constructor x %`.split(' '),
      values:
        `${values} -1 1e9 NaN Infinity undefined null [object%20Object] %zz %00 <img> __proto__ toString 🙂`.split(
          ' ',
        ),
    },
  )
