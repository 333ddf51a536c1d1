import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { readAddress, readDraft } from './address.ts'
import { calendarFile, calendarOf, type CalendarEvent } from './calendar.ts'
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
      start: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
      rule: rule ? String(rule) : '',
      alarms: component.getAllSubcomponents('valarm').length,
    }
  })

test('an AAPC plan due in March has its window, its reminder, its due day, dues and a monthly pace', () => {
  assert.deepEqual(
    entries('held=cpc&month=3&earned=10').map(({ code, day, repeats }) => [code, day, repeats?.every ?? '']),
    [
      ['opens', '2027-02-01', ''],
      ['dues', '2027-03-01', 'year'],
      ['soon', '2026-12-01', ''],
      ['due', '2027-03-01', ''],
      ['pace', '2026-12-01', 'month'],
    ],
  )
})

test('dues fall due every year, also in the year when no CEUs are due', () => {
  const dues = entries('held=cpc&month=2&earned=10').find(({ code }) => code === 'dues')
  assert.equal(dues?.day, '2027-02-01')
})

test('dues that fall due today are in the calendar today, those of yesterday next year', () => {
  const dues = (on: string) => entries(`held=cpc&month=3&on=${on}`).find(({ code }) => code === 'dues')?.day
  assert.equal(dues('2026-03-01'), '2026-03-01')
  assert.equal(dues('2026-03-02'), '2027-03-01')
})

test('an AHIMA plan has no window and no yearly dues', () => {
  assert.deepEqual(
    entries('held=ccs&ahima-end=2027-06-30&ahima-earned=5', 'ahima').map(({ code, day }) => [code, day]),
    [
      ['soon', '2027-04-01'],
      ['due', '2027-06-30'],
      ['pace', '2026-12-01'],
    ],
  )
})

test('what has passed is left out', () => {
  assert.deepEqual(
    entries('held=cpc&due=2026-12-10&earned=10').map(({ code }) => code),
    ['dues', 'due', 'pace'],
  )
})

test('a window that opens today is kept, one that opened yesterday is not', () => {
  const opens = (on: string) =>
    entries(`held=cpc&month=3&earned=10&on=${on}`).some(({ code }) => code === 'opens')
  assert.equal(opens('2027-02-01'), true)
  assert.equal(opens('2027-02-02'), false)
})

test('a plan that is met asks for no pace, and one without a date has no calendar', () => {
  assert.ok(!entries('held=cpc&month=3&earned=36').some(({ code }) => code === 'pace'))
  assert.deepEqual(entries('held=cpc&earned=3'), [])
})

test('the pace ends with the due day and is left out when no month begins before it', () => {
  const pace = entries('held=cpc&month=3&earned=10').find(({ code }) => code === 'pace')
  assert.deepEqual(pace?.repeats, { every: 'month', until: '2027-03-01' })
  assert.ok(!entries('held=cpc&month=12&earned=10').some(({ code }) => code === 'pace'))
  assert.ok(entries('held=cpc&due=2026-12-02&earned=10').some(({ code }) => code === 'pace'))
})

test('an independent parser reads every entry with its rule and its alarm', () => {
  const events = entries('held=cpc&month=3&earned=10')
  const read = parsed(file(events))
  assert.deepEqual(
    read.map(({ start }) => start),
    events.map(({ day }) => day),
  )
  assert.deepEqual(
    read.map(({ rule }) => rule),
    ['', 'FREQ=YEARLY', '', '', 'FREQ=MONTHLY;UNTIL=20270301'],
  )
  assert.ok(read.every(({ alarms }) => alarms === 1))
  assert.equal(new Set(read.map(({ uid }) => uid)).size, read.length)
})

test('the due day warns two weeks ahead, dues a month ahead, the rest on their morning', () => {
  const triggers = [...file(entries('held=cpc&month=3&earned=10')).matchAll(/TRIGGER:(\S+)/g)].map(
    ([, at]) => at,
  )
  assert.deepEqual(triggers, ['PT9H', '-P30D', 'PT9H', '-P14D', 'PT9H'])
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
  const [opens, dues] = entries('held=cpc&month=3&earned=10')
  assert.ok(opens && dues)
  assert.deepEqual(
    calendarFile(
      [
        { event: opens, summary: 'AAPC: opens', description: 'CPC; 36 CEUs' },
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
      'UID:aapc-opens-20270201@coder-compass',
      'DTSTAMP:20261122T000000Z',
      'DTSTART;VALUE=DATE:20270201',
      'DTEND;VALUE=DATE:20270202',
      'SUMMARY:AAPC: opens',
      'DESCRIPTION:CPC\\; 36 CEUs',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:AAPC: opens',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:aapc-dues-20270301@coder-compass',
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
      'TRIGGER:-P30D',
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
  assert.equal(lines(76 - 'DESCRIPTION:'.length).length, 5)
})

test('the same plan on the same day gives the same file, with the day as its stamp', () => {
  const events = entries('held=cpc&month=3&earned=10')
  assert.equal(file(events), file(events))
  assert.match(file(events, 'Plain', '2028-02-29'), /DTSTAMP:20280229T000000Z/)
})
