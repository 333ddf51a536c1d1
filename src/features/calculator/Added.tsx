import { fill, list } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import type { CeuState } from '../../rules/ceu/address.ts'
import type { Day } from '../../facts/row.ts'
import type { Body } from '../../facts/credentials.ts'
import { whatIf, type WhatIf } from '../../rules/ceu/plan.ts'
import { afterCopy } from './after-copy.ts'
import { copy } from './copy.ts'
import { bodyName } from './describe.ts'
import { Sign } from './Sign.tsx'
import styles from './calculator.module.css'

const effect = ({ to, kind }: WhatIf) => `${to}-${kind?.required ?? 0}-${kind?.id === 'specialty'}`

/** Credentials that change the totals alike stand on one line. */
const grouped = (added: readonly WhatIf[]) => [
  ...added
    .reduce(
      (groups, each) => groups.set(effect(each), [...(groups.get(effect(each)) ?? []), each]),
      new Map<string, WhatIf[]>(),
    )
    .values(),
]

interface Props {
  state: CeuState
  today: Day
}

/** What one more credential would do to the totals. */
export function Added({ state, today }: Props) {
  const added = whatIf(state, today)
  const ofBody = (body: Body) => grouped(added.filter((each) => each.body === body))

  return (
    <section class={`${styles.below} ${styles.screen}`}>
      <h2>What if you add one?</h2>
      <div class={styles.plans}>
        {(['aapc', 'ahima'] as const).map((body) => (
          <div key={body} data-hue={body}>
            <p class={styles.label}>
              <span class="flag">{bodyName[body]}</span>
              from {ofBody(body)[0]?.[0]?.from ?? 0}
            </p>
            <dl class="entries">
              {ofBody(body).map((group) => {
                const [one] = group
                return (
                  one && (
                    <div key={effect(one)}>
                      <dt class="key">
                        <Sign kind="add" /> {one.to - one.from}
                      </dt>
                      <dd>
                        <b>
                          {list(
                            group.map(({ id }) => (id === 'specialty' ? 'a specialty' : letters(id))),
                            'or',
                          )}
                        </b>
                        {fill(
                          one.kind ? afterCopy.totalWithKind : afterCopy.total,
                          one.to,
                          one.kind?.required ?? 0,
                          one.kind && group.length === 1 ? copy.shares[one.kind.id] : afterCopy.itsTopics,
                        )}
                      </dd>
                    </div>
                  )
                )
              })}
            </dl>
          </div>
        ))}
      </div>
    </section>
  )
}
