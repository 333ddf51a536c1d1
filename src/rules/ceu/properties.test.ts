import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { aapcDues } from '../../facts/aapc-dues.ts'
import {
  editionIds,
  editionOn,
  minimumIds,
  minimumRows,
  specialtyRows,
  totalRows,
  type EditionId,
} from '../../facts/aapc-editions.ts'
import { fields, formatAddress, readAddress, readDraft, type CeuState } from './address.ts'
import { aapcKinds, aapcTotal, aapcTotalOn, ahimaTotal } from './requirement.ts'
import { credentialIds, credentials, type AhimaId, type CredentialId } from '../../facts/credentials.ts'
import { dayOf, monthOf } from '../../facts/day.ts'
import { explain, figuresOf } from './figures.ts'
import { readPairs } from '../fragment.ts'
import { assessAapc, assessAhima } from './plan.ts'
import { isFactId, facts } from '../../facts/facts.ts'
import { closed, valueOn, type Day, type Row, type Rows } from '../../facts/row.ts'
import type { Fact } from '../../facts/facts.ts'

const runs = { numRuns: 2000 }

const today = '2026-11-22'
const ceus = fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100)
const dayAhead = fc.integer({ min: 20_779, max: 21_900 }).map(dayOf)
const edition: fc.Arbitrary<EditionId> = fc.constantFrom(...editionIds)

/** What a reader may say about dates and progress, as far as it does not name what is held. */
const said = fc.record(
  {
    month: fc.integer({ min: 1, max: 12 }),
    due: dayAhead,
    certified: fc.integer({ min: 24_280, max: 24_322 }).map(monthOf),
    earned: ceus,
    'ahima-end': dayAhead,
    'ahima-earned': ceus,
    edition,
  },
  { requiredKeys: [] },
)
const held = fc.subarray(credentialIds)
const specialties = fc.integer({ min: 0, max: 8 })

const figures = (state: CeuState): Readonly<Record<string, unknown>> => {
  const [aapc, ahima] = [assessAapc(state, today), assessAhima(state, today)]
  return { ...(aapc && figuresOf(aapc, today)), ...(ahima && figuresOf(ahima, today)) }
}

const rises = (before: CeuState, after: CeuState, name: string) => {
  const [low, high] = [figures(before)[name], figures(after)[name]]
  if (typeof low === 'number') assert.ok(Number(high) >= low, `${name} fell from ${low} to ${high}`)
}

const requirements = [
  'aapc.required',
  'aapc.prorated',
  ...minimumIds.map((id) => `aapc.minimum.${id}`),
  'aapc.minimum.specialty',
  'ahima.required',
  'ahima.hiim',
  'ahima.own',
]

test('one more credential never lowers a requirement', () => {
  fc.assert(
    fc.property(held, specialties, said, fc.constantFrom(...credentialIds), (some, number, rest, more) => {
      const before = { ...rest, held: some, specialties: number }
      const after = { ...before, held: credentialIds.filter((id) => id === more || some.includes(id)) }
      for (const name of requirements) rises(before, after, name)
    }),
    runs,
  )
})

test('one more specialty never lowers a requirement', () => {
  fc.assert(
    fc.property(held, specialties, said, (some, number, rest) => {
      const before = { ...rest, held: some, specialties: number }
      for (const name of requirements) rises(before, { ...before, specialties: number + 1 }, name)
    }),
    runs,
  )
})

const kindFields = ['earned-cpma', 'earned-specialty', 'ahima-hiim', 'ahima-own'] as const
test('one more CEU never raises what remains or the pace', () => {
  fc.assert(
    fc.property(held, said, ceus, fc.constantFrom(...kindFields), (some, rest, more, kind) => {
      const before = { ...rest, held: some, specialties: 1, earned: 10, 'ahima-earned': 10, [kind]: 2 }
      const after = { ...before, earned: 10 + more, 'ahima-earned': 10 + more, [kind]: 2 + more }
      for (const name of ['remaining', 'per-month'].flatMap((end) => [`aapc.${end}`, `ahima.${end}`]))
        rises(after, before, name)
    }),
    runs,
  )
})

test('a later day never lowers what remains', () => {
  const first = 20_779
  const days = fc.integer({ min: first, max: first + 1500 })
  fc.assert(
    fc.property(held, said, days, days, fc.integer({ min: 0, max: 1500 }), (some, rest, due, end, later) => {
      const texts = { ...rest, due: rest.due && dayOf(due), 'ahima-end': rest['ahima-end'] && dayOf(end) }
      const given = Object.entries({ ...texts, certified: rest.certified && '2026-0' + (1 + (due % 9)) })
      const draft = {
        held: some,
        texts: Object.fromEntries(given.flatMap(([key, value]) => (value ? [[key, String(value)]] : []))),
      }
      const remaining = (day: Day) => {
        const { state } = readDraft(draft, day)
        return [assessAapc(state, day)?.remaining ?? 0, assessAhima(state, day)?.remaining ?? 0] as const
      }
      const [aapc, ahima] = remaining(dayOf(first))
      const [aapcLater, ahimaLater] = remaining(dayOf(first + later))
      assert.ok(aapcLater >= aapc && ahimaLater >= ahima)
    }),
    runs,
  )
})

const isAhima = (id: CredentialId): id is AhimaId => credentials[id].body === 'ahima'

const plansFrom = (fragment: string) => {
  const address = readAddress(fragment)
  assert.equal(address.kind, 'draft')
  if (address.kind !== 'draft') return []
  const { state } = readDraft(address.draft, today)
  return [assessAapc(state, today), assessAhima(state, today)]
}

test('the order in which credentials are named changes nothing', () => {
  const shuffled = fc.shuffledSubarray([...credentialIds])
  fc.assert(
    fc.property(shuffled, said, (some, rest) => {
      const others = Object.entries(rest).map(([key, value]) => `&${key}=${value}`)
      const ordered = credentialIds.filter((id) => some.includes(id))
      assert.deepEqual(
        plansFrom(`held=${some.join(',')}${others.join('')}`),
        plansFrom(`held=${ordered.join(',')}${others.join('')}`),
      )
    }),
    runs,
  )
})

test('the order of a list handed to a rule changes no total and no kind', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...credentialIds]), edition, (some, of) => {
      const ordered = credentialIds.filter((id) => some.includes(id))
      assert.deepEqual(aapcKinds(some, 1, of), aapcKinds(ordered, 1, of))
      const [ahima, inOrder] = [some.filter(isAhima), ordered.filter(isAhima)]
      if (ahima.length > 0) assert.equal(ahimaTotal(ahima, today).value, ahimaTotal(inOrder, today).value)
    }),
    runs,
  )
})

const dated: Rows[] = [
  ...([1, 2, 3, 4, 5] as const).map(totalRows),
  ...minimumIds.map(minimumRows),
  specialtyRows(),
  closed(aapcDues),
]
const rules: [string, Fact][] = Object.entries(facts)
const values: [string, readonly Row<unknown>[]][] = [
  ...dated.map((rows, at) => [`kept ${at}`, rows] as [string, readonly Row<unknown>[]]),
  ...rules.map(([id, { rows }]) => [id, rows] as [string, readonly Row<unknown>[]]),
]

/** What the values become when the newest ends with a year and another begins with the next. */
function withLater([newest, ...older]: Rows, year: number, value: number): Rows {
  const later: Row = { ...newest, value, from: `${year + 1}` }
  return [later, { ...newest, until: `${year}` }, ...older]
}

test('a later edition never changes an earlier answer', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dated),
      fc.integer({ min: 2027, max: 2060 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 10_957, max: 32_872 }).map(dayOf),
      (rows, year, value, day) => {
        const answer = valueOn(withLater(rows, year, value), day)
        if (day > `${year}-12-31`) assert.equal(answer.kind === 'known' && answer.row.value, value)
        else {
          const before = valueOn(rows, day)
          assert.equal(answer.kind, before.kind)
          if (answer.kind === 'known' && before.kind === 'known')
            assert.equal(answer.row.value, before.row.value)
        }
      },
    ),
    runs,
  )
})

test('a total is the one of its own time, and a day that no row covers has none', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 10_957, max: 32_872 }).map(dayOf),
      (certifications, day) => {
        const answer = aapcTotalOn(certifications, day)
        const edition = editionOn(day)
        if (edition)
          assert.equal(
            answer.kind === 'known' && answer.total.value,
            aapcTotal(certifications, edition.id).value,
          )
        else assert.deepEqual(answer, { kind: 'not-verified' })
      },
    ),
    runs,
  )
})

test('no two rows of one value overlap in time', () => {
  const starts = (edge: Day) => (edge + '-01-01'.slice(edge.length - 4)).slice(0, 10)
  fc.assert(
    fc.property(
      fc.constantFrom(...values),
      fc.integer({ min: 10_957, max: 32_872 }).map(dayOf),
      ([id, rows], day) => {
        const covering = rows.filter(
          ({ from, until }) => (!from || starts(from) <= day) && (!until || `${until}-99` >= day),
        )
        assert.ok(covering.length <= 1, `${id} has ${covering.length} rows on ${day}`)
      },
    ),
    { numRuns: 20_000 },
  )
})

test('no result without a row that exists and has a source', () => {
  fc.assert(
    fc.property(held, specialties, said, fc.option(ceus, { nil: undefined }), (some, number, rest, shown) => {
      const state = {
        ...rest,
        held: some,
        specialties: number,
        ...(shown === undefined ? {} : { tracker: shown }),
      }
      for (const plan of [assessAapc(state, today), assessAhima(state, today)]) {
        for (const { name, steps } of plan ? explain(plan, today) : []) {
          for (const { code, rows } of steps) {
            assert.ok(rows.length > 0, `${name}: ${code} names no row`)
            for (const id of rows) {
              assert.ok(isFactId(id), `${id} is no fact`)
              if (isFactId(id)) assert.ok(facts[id].rows.every((row) => row.sources.length > 0))
            }
          }
        }
      }
    }),
    runs,
  )
})

test('the first number of a sum is found in the rows it names', () => {
  const numbersIn = (ids: readonly string[]) =>
    ids.filter(isFactId).flatMap((id) => {
      const { rows }: Fact = facts[id]
      return rows.flatMap(({ value }) => value.flatMap((figure) => ('value' in figure ? [figure.value] : [])))
    })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), edition, held, (certifications, of, some) => {
      const [first] = aapcTotal(certifications, of).steps
      assert.ok(first && numbersIn(first.rows).includes(first.values[0] ?? -1))
      const ahima = some.filter(isAhima)
      if (ahima.length === 0) return
      const [largest] = ahimaTotal(ahima, today).steps
      assert.ok(largest && numbersIn(largest.rows).includes(largest.values[0] ?? -1))
      for (const { steps } of aapcKinds(some, 1, of)) {
        assert.ok(numbersIn(steps[0].rows).includes(steps[0].values[0] ?? -1))
      }
    }),
    runs,
  )
})

const stateIn = (fragment: string): CeuState => {
  const address = readAddress(fragment)
  return address.kind === 'anchor' ? { held: [] } : readDraft(address.draft, today).state
}

const ceuTexts = fc.integer({ min: 0, max: 99_999 }).map((hundredths) => String(hundredths / 100))
const days = fc.integer({ min: 18_262, max: 47_481 }).map(dayOf)
const months = fc.integer({ min: 24_240, max: 25_199 }).map(monthOf)
const drafts = fc.record({
  held: fc.subarray(credentialIds),
  texts: fc.record(
    Object.fromEntries(
      fields.map((field) => [
        field,
        field === 'specialties' || field === 'count' || field === 'month'
          ? fc.integer({ min: 0, max: 31 }).map(String)
          : field === 'due' || field === 'ahima-end' || field === 'on'
            ? days
            : field === 'certified' || field === 'submitted'
              ? months
              : field === 'edition'
                ? fc.constantFrom('2012', '2015')
                : ceuTexts,
      ]),
    ),
    { requiredKeys: [] },
  ),
})

test('parse(format(state)) is the state', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const { state } = readDraft(draft, today)
      assert.deepEqual(stateIn(`#${formatAddress(state)}`), state)
    }),
    { numRuns: 2000 },
  )
})

const pieces = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...fields,
    'held',
    'NaN',
    'Infinity',
    '%',
    '=',
    '&',
    '#',
    '__proto__',
    'constructor',
    '-1',
    '1e9',
    '2027-02-31',
    'cpc,ccs,',
    '[object Object]',
  ),
)
test('no address makes it throw or gives a figure that is not a number', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pieces, pieces), { maxLength: 8 }), (pairs) => {
      const fragment = pairs.map(([key, value]) => `${key}=${value}`).join('&')
      const state = stateIn(fragment)
      for (const plan of [assessAapc(state, today), assessAhima(state, today)]) {
        if (plan)
          for (const value of [plan.required.value, plan.remaining, plan.perMonth ?? 0])
            assert.ok(Number.isFinite(value))
      }
    }),
    { numRuns: 10_000 },
  )
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...'%=&#aAF2C,+.)', '%3D', '%26', '%25', '&amp;', '%22', '\u0000', '\ud800'),
  }),
)

test('no text makes a fragment throw', () =>
  fc.assert(
    fc.property(hostile, (text) => readPairs(text).kind === (/=|%3d/i.test(text) ? 'pairs' : 'anchor')),
    { numRuns: 10_000 },
  ))

test('escaped pairs come back as they were', () =>
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string({ unit: 'grapheme' }).map((key) => key.replaceAll('&', '').trim().toLowerCase()),
        fc.string({ unit: 'grapheme' }).map((value) => value.replace(/&|[.,;:!?)\]}>"'\s]+$/g, '').trim()),
        { minKeys: 1 },
      ),
      (state) => {
        const given = new Map(Object.entries(state).map(([key, value]) => [key.trim(), value]))
        fc.pre([...given.keys()].every((key) => key === key.toLowerCase()))
        const text = [...given].map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
        const read = readPairs(`#${text}`)
        assert.ok(read.kind === 'pairs')
        assert.deepEqual(new Map(read.pairs), given)
      },
    ),
  ))
