import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { credentialIds } from '../../facts/credentials.ts'
import { dayNumber, dayOf } from '../../facts/day.ts'
import { readAddress, readDraft, type CeuState } from './address.ts'
import { calendarFile, calendarOf, spreadCeus, type CalendarEvent } from './calendar.ts'
import { assessAapc, assessAhima, type Plan } from './plan.ts'

function plan(fragment: string, body: 'aapc' | 'ahima' = 'aapc'): { plan: Plan; today: string } {
  const read = readAddress(fragment)
  if (read.kind === 'anchor') throw new Error(`${fragment}: expected a state`)
  const { state, today } = readDraft(read.draft, '2026-11-22')
  const found = (body === 'aapc' ? assessAapc : assessAhima)(state, today)
  if (!found) throw new Error(`${fragment}: expected a plan`)
  return { plan: found, today }
}

const entries = (fragment: string, body: 'aapc' | 'ahima' = 'aapc') => {
  const found = plan(fragment, body)
  return calendarOf(found.plan, found.today)
}

const file = (events: readonly CalendarEvent[], description = 'Plain', today = '2026-11-22') =>
  calendarFile(
    events.map((event) => ({ event, summary: `${event.body} ${event.code}`, description })),
    today,
  )

const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const rule = component.getFirstPropertyValue('rrule')
    return {
      uid: event.uid,
      sequence: Number(component.getFirstPropertyValue('sequence')),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      rule: rule ? String(rule) : '',
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })

const paces = (events: readonly CalendarEvent[]) =>
  events.flatMap((event) => (event.code === 'pace' ? [[event.day, event.ceus] as const] : []))
const dayOfThe = (code: CalendarEvent['code'], events: readonly CalendarEvent[]) =>
  events.find((event) => event.code === code)?.day

test('an AAPC plan due in March has its window, its reminder, its due day, dues and a reminder each month', () => {
  assert.deepEqual(
    entries('held=cpc,coc&month=3&earned=12').map((event) => [
      event.code,
      event.day,
      'ceus' in event ? event.ceus : '',
    ]),
    [
      ['opens', '2027-02-01', ''],
      ['soon', '2026-12-01', ''],
      ['due', '2027-03-01', 40],
      ['dues', '2027-03-01', ''],
      ['pace', '2026-11-22', 7],
      ['pace', '2026-12-01', 7],
      ['pace', '2027-01-01', 7],
      ['pace', '2027-02-01', 7],
    ],
  )
})

test('an AHIMA plan has no window and no yearly dues', () => {
  assert.deepEqual(
    entries('held=ccs&ahima-end=2027-06-30&ahima-earned=5', 'ahima').map((event) => [
      event.code,
      event.day,
      'ceus' in event ? event.ceus : '',
    ]),
    [
      ['soon', '2027-04-01', ''],
      ['due', '2027-06-30', 20],
      ['pace', '2026-11-22', 2],
      ['pace', '2026-12-01', 2],
      ['pace', '2027-01-01', 2],
      ['pace', '2027-02-01', 2],
      ['pace', '2027-03-01', 2],
      ['pace', '2027-04-01', 2],
      ['pace', '2027-05-01', 2],
      ['pace', '2027-06-01', 1],
    ],
  )
})

test('a plan due in March and one of AHIMA’s due in March have no entry of the same name', () => {
  const fragment = 'held=cpc,ccs&due=2027-03-31&ahima-end=2027-03-31'
  const uids = [...entries(fragment), ...entries(fragment, 'ahima')].map(({ uid }) => uid)
  assert.equal(new Set(uids).size, uids.length)
})

test('what the tracker shows is what is to be submitted and earned', () => {
  const events = entries('held=cpc&month=3&earned=10&tracker=28')
  assert.deepEqual(
    events.flatMap((event) => (event.code === 'due' ? [event.ceus] : [])),
    [28],
  )
  assert.deepEqual(
    paces(events).map(([, ceus]) => ceus),
    [5, 5, 4, 4],
  )
})

test('where the topic minimums ask for more than the total, the reminders cover them', () => {
  const events = entries('held=cpc,cpma&month=3&earned=38&earned-cpma=4')
  assert.deepEqual(
    paces(events).map(([, ceus]) => ceus),
    [3, 3, 3, 3],
  )
})

const spreads: { ceus: number; months: number; shares: number[] }[] = [
  { ceus: 28, months: 4, shares: [7, 7, 7, 7] },
  { ceus: 28, months: 5, shares: [6, 6, 6, 5, 5] },
  { ceus: 36, months: 1, shares: [36] },
  { ceus: 7.5, months: 2, shares: [4, 3.5] },
  { ceus: 8.5, months: 2, shares: [4.5, 4] },
  { ceus: 10.25, months: 3, shares: [4, 3.25, 3] },
  { ceus: 2, months: 4, shares: [1, 1, 0, 0] },
  { ceus: 0.25, months: 2, shares: [0.25, 0] },
  { ceus: 0.29, months: 3, shares: [0.29, 0, 0] },
  { ceus: 4.01, months: 2, shares: [2.01, 2] },
]
for (const { ceus, months, shares } of spreads) {
  test(`${ceus} CEUs over ${months} months are ${shares.join(', ')}`, () =>
    assert.deepEqual(spreadCeus(ceus, months), shares))
}

test('shares add up exactly, differ by one CEU at most, and none is larger than the one before', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 1, max: 60 }),
      (hundredths, months) => {
        const shares = spreadCeus(hundredths / 100, months).map((share) => Math.round(share * 100))
        assert.equal(shares.length, months)
        assert.equal(
          shares.reduce((sum, share) => sum + share, 0),
          hundredths,
        )
        shares.forEach((share, index) => assert.ok(share <= (shares[index - 1] ?? share)))
        assert.ok((shares[0] ?? 0) - (shares.at(-1) ?? 0) <= 100)
        assert.ok(shares.filter((share) => share % 100 !== 0).length <= 1)
      },
    ),
  ))

const boundaries: { name: string; fragment: string; days: string[] }[] = [
  { name: 'the day before it is due', fragment: 'due=2026-11-30&on=2026-11-29', days: ['2026-11-29'] },
  { name: 'the day it is due', fragment: 'due=2026-11-30&on=2026-11-30', days: [] },
  {
    name: 'the first of a month, due on the first of the next',
    fragment: 'due=2026-12-01&on=2026-11-01',
    days: ['2026-11-01'],
  },
  {
    name: 'the last of a month, due on the second of the next',
    fragment: 'due=2027-02-02&on=2027-01-31',
    days: ['2027-01-31', '2027-02-01'],
  },
  {
    name: 'the 31st, over shorter months',
    fragment: 'due=2027-03-31&on=2026-12-31',
    days: ['2026-12-31', '2027-01-01', '2027-02-01', '2027-03-01'],
  },
  {
    name: 'the 29th of February',
    fragment: 'due=2028-04-15&on=2028-02-29',
    days: ['2028-02-29', '2028-03-01', '2028-04-01'],
  },
  {
    name: 'due on the 29th of February',
    fragment: 'due=2028-02-29&on=2028-01-15',
    days: ['2028-01-15', '2028-02-01'],
  },
]
for (const { name, fragment, days } of boundaries) {
  test(`reminders on ${name}`, () =>
    assert.deepEqual(
      paces(entries(`held=cpc&${fragment}`)).map(([day]) => day),
      days,
    ))
}

test('fewer CEUs than months need fewer reminders, the first ones', () =>
  assert.deepEqual(paces(entries('held=cpc&month=3&earned=34.5')), [
    ['2026-11-22', 1],
    ['2026-12-01', 0.5],
  ]))

test('dues fall due every year, also in the year when no CEUs are due', () =>
  assert.equal(dayOfThe('dues', entries('held=cpc&month=2&earned=10')), '2027-02-01'))

test('dues that fall due today are in the calendar today, those of yesterday next year', () => {
  const dues = (on: string) => dayOfThe('dues', entries(`held=cpc&month=3&on=${on}`))
  assert.equal(dues('2026-03-01'), '2026-03-01')
  assert.equal(dues('2026-03-02'), '2027-03-01')
})

test('dues of the 29th of February come back on the 28th, which every year has', () => {
  const dues = (on: string) => dayOfThe('dues', entries(`held=cpc&due=2028-02-29&on=${on}`))
  assert.equal(dues('2027-06-01'), '2028-02-28')
  assert.equal(dues('2028-02-28'), '2028-02-28')
  assert.equal(dues('2028-02-29'), '2029-02-28')
})

test('an exact date far ahead has this year’s dues first', () =>
  assert.equal(dayOfThe('dues', entries('held=cpc&due=2031-03-14')), '2027-03-14'))

test('from the due day on only the dues are left, and of AHIMA’s plan nothing', () => {
  for (const on of ['2027-03-01', '2027-03-09'])
    assert.deepEqual(
      entries(`held=cpc&month=3&earned=10&on=${on}`).map(({ code }) => code),
      ['dues'],
    )
  assert.deepEqual(entries('held=ccs&ahima-end=2027-06-30&on=2027-06-30', 'ahima'), [])
})

test('a window that opens today is kept, one that opened yesterday is not', () => {
  const opens = (on: string) => dayOfThe('opens', entries(`held=cpc&month=3&earned=10&on=${on}`))
  assert.equal(opens('2027-02-01'), '2027-02-01')
  assert.equal(opens('2027-02-02'), undefined)
})

test('90 days that begin today are kept, those that began yesterday are not', () => {
  const soon = (on: string) => dayOfThe('soon', entries(`held=cpc&month=3&on=${on}`))
  assert.equal(soon('2026-12-01'), '2026-12-01')
  assert.equal(soon('2026-12-02'), undefined)
})

test('a plan that is met asks for no CEUs, and one without a date has no calendar', () => {
  assert.deepEqual(paces(entries('held=cpc&month=3&earned=36')), [])
  assert.deepEqual(entries('held=cpc&earned=3'), [])
})

test('an export in January replaces the one of November', () => {
  const november = parsed(file(entries('held=cpc,coc&month=3&earned=12'), 'Plain', '2026-11-22'))
  const january = parsed(file(entries('held=cpc,coc&month=3&earned=30&on=2027-01-10'), 'Plain', '2027-01-10'))
  const before = new Map(november.map(({ uid, sequence }) => [uid, sequence]))
  for (const { uid, sequence } of january) assert.ok(sequence > (before.get(uid) ?? Infinity), uid)
  assert.deepEqual(
    november.map(({ uid }) => uid).filter((uid) => uid.includes('pace')),
    ['11', '12', '01', '02'].map(
      (month) => `aapc-202703-pace-${month > '06' ? 2026 : 2027}${month}@coder-compass`,
    ),
  )
})

test('a month of renewal and an exact day in it are the same cycle, and replace each other', () => {
  const uids = (fragment: string) => entries(`held=cpc&earned=1&${fragment}`).map(({ uid }) => uid)
  assert.deepEqual(
    uids('month=3').filter((uid) => !uids('due=2027-03-14').includes(uid)),
    [],
  )
})

test('the next cycle replaces the yearly dues, and nothing else', () => {
  const uids = (on: string) => entries(`held=cpc&month=3&on=${on}`).map(({ uid }) => uid)
  assert.deepEqual(
    uids('2026-11-22').filter((uid) => uids('2027-04-02').includes(uid)),
    ['aapc-dues-03'],
  )
})

test('the order of exports is the order of days, also where a clock is far off', () => {
  const sequence = (today: string) => {
    const [event] = parsed(file(entries('held=cpc&month=3'), 'Plain', today))
    return event?.sequence
  }
  assert.equal(sequence('2019-12-31'), 0)
  assert.equal(sequence('2020-01-01'), 0)
  assert.equal(sequence('2020-01-02'), 1)
  assert.equal(sequence('2026-11-22'), 2517)
})

test('an independent parser reads every entry as one whole day, and only dues come back', () => {
  const events = entries('held=cpc&month=3&earned=10')
  const read = parsed(file(events))
  assert.deepEqual(
    read.map(({ start }) => start),
    events.map(({ day }) => day),
  )
  assert.deepEqual(
    read.map(({ end }) => end),
    events.map(({ day }) => dayOf(dayNumber(day) + 1)),
  )
  assert.deepEqual(
    read.map(({ rule }) => rule),
    events.map(({ code }) => (code === 'dues' ? 'FREQ=YEARLY' : '')),
  )
  assert.equal(new Set(read.map(({ uid }) => uid)).size, read.length)
})

test('every entry warns at nine in the morning: the day before, and longer before what is due', () => {
  const alarms = (fragment: string) =>
    Object.fromEntries(parsed(file(entries(fragment))).map(({ uid, alarms }) => [uid.split('@')[0], alarms]))
  assert.deepEqual(alarms('held=cpc&month=3&earned=34'), {
    'aapc-202703-opens': ['-PT15H'],
    'aapc-202703-soon': ['-PT15H'],
    'aapc-202703-due': ['-P13DT15H', '-PT15H'],
    'aapc-dues-03': ['-P29DT15H', '-PT15H'],
    'aapc-202703-pace-202611': ['PT9H'],
    'aapc-202703-pace-202612': ['-PT15H'],
  })
})

test('a warning that would have been before today is left out', () => {
  const warnings = (on: string) =>
    entries(`held=cpc&due=2026-12-15&on=${on}`).find(({ code }) => code === 'due')?.warnDaysBefore
  assert.deepEqual(warnings('2026-12-01'), [14, 1])
  assert.deepEqual(warnings('2026-12-02'), [1])
  assert.deepEqual(warnings('2026-12-14'), [1])
})

const states = fc.record({
  held: fc.subarray(credentialIds, { minLength: 1 }),
  on: fc.integer({ min: 18_262, max: 47_000 }),
  daysToDue: fc.integer({ min: 0, max: 1000 }),
  exact: fc.boolean(),
  earned: fc.integer({ min: 0, max: 6000 }),
  kind: fc.integer({ min: 0, max: 2000 }),
})

test('for every plan: reminders add up to what is needed, one a month, all before the due day', () => {
  fc.assert(
    fc.property(states, ({ held, on, daysToDue, exact, earned, kind }) => {
      const today = dayOf(on)
      const due = dayOf(on + daysToDue)
      const state: CeuState = {
        held,
        ...(exact ? { due } : { month: Number(due.slice(5, 7)) }),
        earned: earned / 100,
        'earned-cpma': Math.min(kind, earned) / 100,
        'ahima-end': due,
        'ahima-earned': earned / 100,
        'ahima-hiim': Math.min(kind, earned) / 100,
      }
      const later = dayOf(on + 20)
      const plans = (day: string) =>
        [assessAapc(state, day), assessAhima(state, day)].flatMap((found) => found ?? [])
      for (const plan of plans(today)) {
        const events = calendarOf(plan, today)
        const reminders = paces(events)
        assert.equal(
          reminders.reduce((sum, [, ceus]) => sum + Math.round(ceus * 100), 0),
          Math.round((plan.needed?.ceus ?? 0) * 100),
        )
        const months = reminders.map(([day]) => day.slice(0, 7))
        assert.equal(new Set(months).size, months.length)
        assert.ok(reminders.every(([day, ceus]) => ceus > 0 && day >= today && day < (plan.due?.day ?? '')))
        if (plan.needed) assert.equal(reminders[0]?.[0], today)
        assert.ok(events.every(({ day }) => day >= today))
      }
      const files = [today, later].map((day) =>
        parsed(
          file(
            plans(day).flatMap((plan) => calendarOf(plan, day)),
            'Plain',
            day,
          ),
        ),
      )
      for (const read of files) assert.equal(new Set(read.map(({ uid }) => uid)).size, read.length)
      const [first, second] = files
      for (const { uid, sequence } of second ?? []) {
        const before = first?.find((event) => event.uid === uid)
        if (before) assert.ok(sequence > before.sequence)
      }
    }),
    { numRuns: 500 },
  )
})

test('commas, semicolons, backslashes and line breaks survive', () => {
  const odd =
    'CPC, COC; a \\ path\nand “quotes” with a very long sentence that must be folded somewhere, é × ½'
  const [first] = parsed(file(entries('held=cpc&month=3&earned=10'), odd))
  assert.equal(first?.description, odd)
})

test('lines end with CRLF and hold at most 75 octets, never cutting a character', () => {
  const text = file(entries('held=cpc&month=3&earned=10'), '½×é–😀'.repeat(40))
  assert.ok(text.endsWith('END:VCALENDAR\r\n'))
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/)
  for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  assert.doesNotMatch(text, /\uFFFD/)
  assert.match(text, /\r\n /)
})

const widths: { name: string; character: string; octets: number }[] = [
  { name: 'the last of one octet', character: '\u007F', octets: 1 },
  { name: 'the first of two', character: '\u0080', octets: 2 },
  { name: 'the last of two', character: '\u07FF', octets: 2 },
  { name: 'the first of three', character: '\u0800', octets: 3 },
  { name: 'the last of three', character: '\uFFFF', octets: 3 },
  { name: 'the first of four', character: '\u{10000}', octets: 4 },
]
for (const { name, character, octets } of widths) {
  test(`each line takes what fits into 75 octets: ${name}`, () => {
    assert.equal(Buffer.byteLength(character), octets)
    const [event] = entries('held=cpc&month=3')
    const text = calendarFile(
      event ? [{ event, summary: '', description: character.repeat(90) }] : [],
      '2026-11-22',
    )
    const [, description = ''] = /\r\n(DESCRIPTION:.(?:[^\r]|\r\n )*)/u.exec(text) ?? []
    const lines = description.split('\r\n')
    assert.ok(lines.length > 1)
    for (const line of lines.slice(0, -1)) {
      const size = Buffer.byteLength(line)
      assert.ok(size <= 75 && size + octets > 75, `${size}`)
    }
  })
}

test('an entry with its words is these lines, in this order', () => {
  const events = entries('held=cpc&month=3&earned=10')
  const due = events.find(({ code }) => code === 'due')
  const dues = events.find(({ code }) => code === 'dues')
  assert.ok(due && dues)
  assert.deepEqual(
    calendarFile(
      [
        { event: due, summary: 'Submit 36 CEUs', description: 'CPC; 36 CEUs' },
        { event: dues, summary: 'AAPC: dues', description: 'Every year\r\nin March' },
      ],
      '2026-11-22',
    ).split('\r\n'),
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Coder Compass//CEU plan//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:aapc-202703-due@coder-compass',
      'SEQUENCE:2517',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20270301',
      'DTEND;VALUE=DATE:20270302',
      'SUMMARY:Submit 36 CEUs',
      'DESCRIPTION:CPC\\; 36 CEUs',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Submit 36 CEUs',
      'TRIGGER:-P13DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Submit 36 CEUs',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:aapc-dues-03@coder-compass',
      'SEQUENCE:2517',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20270301',
      'DTEND;VALUE=DATE:20270302',
      'RRULE:FREQ=YEARLY',
      'SUMMARY:AAPC: dues',
      'DESCRIPTION:Every year\\nin March',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:AAPC: dues',
      'TRIGGER:-P29DT15H',
      'END:VALARM',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:AAPC: dues',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ],
  )
})

test('a line of exactly 75 octets is not folded, one of 76 is', () => {
  const lines = (length: number) =>
    file(entries('held=cpc&month=3&earned=10'), 'x'.repeat(length))
      .split('\r\n')
      .filter((line) => line.startsWith(' '))
  assert.equal(lines(75 - 'DESCRIPTION:'.length).length, 0)
  assert.equal(lines(76 - 'DESCRIPTION:'.length).length, entries('held=cpc&month=3&earned=10').length)
})

test('the same plan on the same day gives the same file, with the day as its stamp', () => {
  const events = entries('held=cpc&month=3&earned=10')
  assert.equal(file(events), file(events))
  assert.match(file(events, 'Plain', '2028-02-29'), /DTSTAMP:20280229T000000Z/)
})
