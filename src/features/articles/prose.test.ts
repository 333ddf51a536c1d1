import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blocksOf, gradeOf, typedFigures, wordsIn, type Block } from './prose.ts'

const blockCases: { name: string; given: string; expect: readonly Block[] }[] = [
  {
    name: 'a figure from a row stays a placeholder, and an inline name stays in its sentence',
    given: 'A <Keep>CPC-A</Keep> owes <Value row="ceu-067" at={2} /> too, not <Value row="ceu-002" was />.',
    expect: [{ kind: 'text', text: 'A CPC-A owes {ceu-067:2} too, not {ceu-002:was:1}.' }],
  },
  {
    name: 'the heading of a section is read, its answer is not',
    given: '<Part id="cap" answer="50" title="The cap">\n\nStop there.\n\n</Part>',
    expect: [
      { kind: 'heading', text: 'The cap' },
      { kind: 'text', text: 'Stop there.' },
    ],
  },
  {
    name: 'the text of a note is read, its rows are not',
    given: 'It is so.\n\n<Note rows="ceu-001 ceu-002" sign="worked">\n  Our sum.\n</Note>',
    expect: [
      { kind: 'text', text: 'It is so.' },
      { kind: 'text', text: 'Our sum.' },
    ],
  },
  {
    name: 'each list item is a block, and a link is its text',
    given: '1. See [the **table**](/rules/#ceu-041).\n2. Count.\n\n- One\n- Two',
    expect: [
      { kind: 'text', text: 'See the table.' },
      { kind: 'text', text: 'Count.' },
      { kind: 'text', text: 'One' },
      { kind: 'text', text: 'Two' },
    ],
  },
  {
    name: 'a table is read line by line, without its separator line',
    given: 'Look:\n\n| Fee | When |\n| --- | ---- |\n| Low | 2026 |',
    expect: [
      { kind: 'text', text: 'Look:' },
      { kind: 'table', text: '| Fee | When |' },
      { kind: 'table', text: '| Low | 2026 |' },
    ],
  },
]
for (const { name, given, expect } of blockCases) test(name, () => assert.deepEqual(blocksOf(given), expect))

const figures: { name: string; given: string; expect: readonly string[] }[] = [
  { name: 'a CEU total typed by hand is found', given: 'It needs 36 CEUs.', expect: ['36'] },
  {
    name: 'a fee, a share and an exam size are found',
    given: '$425, 40%, 1,001',
    expect: ['$425', '40%', '1,001'],
  },
  {
    name: 'a figure from a row is not a typed figure',
    given: 'It needs {ceu-001} or {ceu-067:2}.',
    expect: [],
  },
  { name: 'names of code sets are not typed figures', given: 'ICD-10-CM, ICD-10-PCS, ICD-9', expect: [] },
  { name: 'years are not typed figures', given: 'In 2026, about 2012–15, on January 1, 2025.', expect: [] },
  { name: 'a number next to a year is found', given: 'In 2026 it was 48.', expect: ['48'] },
  { name: 'option numbers in a table are not typed figures', given: '| 1. Work | two years |', expect: [] },
]
for (const { name, given, expect } of figures) {
  test(name, () => assert.deepEqual(typedFigures(given), expect))
}

test('words are counted with the figures filled in', () => {
  assert.deepEqual(wordsIn('A CPC-A needs {ceu-001} CEUs, AAPC’s total.'), [
    'A',
    'CPC-A',
    'needs',
    '36',
    'CEUs,',
    'AAPC’s',
    'total.',
  ])
})

const grades: { name: string; given: string; from: number; to: number }[] = [
  { name: 'a children’s sentence', given: 'The cat sat on the mat.', from: -2, to: 1 },
  {
    name: 'plain prose',
    given: 'You report each credit to the body, and you keep the paper.',
    from: 3,
    to: 6,
  },
  {
    name: 'a sentence of long rare words',
    given:
      'Recertification necessitates the accumulation of continuing educational participation notwithstanding interruptions of professional employment.',
    from: 18,
    to: 40,
  },
]
for (const { name, given, from, to } of grades) {
  test(`the grade of ${name} is between ${from} and ${to}`, () => {
    const grade = gradeOf([given])
    assert.ok(from <= grade && grade <= to, String(grade))
  })
}
