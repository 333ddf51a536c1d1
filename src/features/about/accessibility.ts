import type { Day } from '../../facts/row.ts'

/** The day of the checks below and of the whole statement. */
export const assessed: Day = '2026-11-22'

/** The ways to check a criterion, with a description of each. */
export const checks = {
  axe: 'A program that finds common barriers. It runs on every page, light and dark, narrow and wide.',
  'HTML checker': 'Reads the code of every page for mistakes.',
  'page checks':
    'Tests of our own on every page: titles, headings, language, links, the same tabs everywhere.',
  'browser tests':
    'Go through readers’ tasks in Chromium, some by keyboard alone, and narrow every page to 320 pixels.',
  trial: 'Measured once in Chromium on the day of this statement. No test repeats it.',
  reading: 'Judged by reading the pages. No program can tell.',
} as const

export type Check = keyof typeof checks

type Level = 'A' | 'AA'

/** A success criterion of WCAG 2.2 and how this site meets it. */
export interface Criterion {
  readonly id: string
  readonly name: string
  readonly level: Level
  readonly kind: 'met' | 'missed' | 'not-needed'
  /** How it is met, what is missing, or why it does not apply. */
  readonly says: string
  readonly by: readonly Check[]
}

const met = (
  id: string,
  name: string,
  level: Level,
  says: string,
  ...by: [Check, ...Check[]]
): Criterion => ({
  id,
  name,
  level,
  kind: 'met',
  says,
  by,
})

const notNeeded = (id: string, name: string, level: Level, says: string): Criterion => ({
  id,
  name,
  level,
  kind: 'not-needed',
  says,
  by: [],
})

const silent = 'There is no sound and no video.'

/** The success criteria of WCAG 2.2 at levels A and AA, in the order of the standard. */
export const criteria: readonly Criterion[] = [
  met(
    '1.1.1',
    'Non-text Content',
    'A',
    'Signs, bars and time lines are drawings with words of their own. Where words beside a drawing say the same, screen readers skip the drawing.',
    'axe',
  ),
  notNeeded('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'A', silent),
  notNeeded('1.2.2', 'Captions (Prerecorded)', 'A', silent),
  notNeeded('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'A', silent),
  notNeeded('1.2.4', 'Captions (Live)', 'AA', silent),
  notNeeded('1.2.5', 'Audio Description (Prerecorded)', 'AA', silent),
  met(
    '1.3.1',
    'Info and Relationships',
    'A',
    'Headings, lists, tables with header cells, groups of fields and labels are real HTML.',
    'axe',
    'HTML checker',
  ),
  met(
    '1.3.2',
    'Meaningful Sequence',
    'A',
    'The code has the order of the page. Without style profiles it reads the same.',
    'reading',
  ),
  met(
    '1.3.3',
    'Sensory Characteristics',
    'A',
    'No instruction rests on shape, place or sound alone. Every sign has words.',
    'reading',
  ),
  met(
    '1.3.4',
    'Orientation',
    'AA',
    'The pages work upright and sideways. No style asks which.',
    'page checks',
  ),
  notNeeded(
    '1.3.5',
    'Identify Input Purpose',
    'AA',
    'No field asks for a name, an address or anything else on the standard’s list.',
  ),
  met(
    '1.4.1',
    'Use of Color',
    'A',
    'A status is a word and a shape before it is a color. AAPC and AHIMA are named as well as colored.',
    'reading',
  ),
  notNeeded('1.4.2', 'Audio Control', 'A', silent),
  met(
    '1.4.3',
    'Contrast (Minimum)',
    'AA',
    'Text has a contrast of 7 to 1 or more in the light and the dark scheme. The standard asks for 4.5 to 1.',
    'trial',
  ),
  met(
    '1.4.4',
    'Resize Text',
    'AA',
    'All sizes grow with the reader’s own. Text wraps; nothing is cut off.',
    'browser tests',
  ),
  met('1.4.5', 'Images of Text', 'AA', 'No picture holds text. The words in bars are text.', 'reading'),
  met(
    '1.4.10',
    'Reflow',
    'AA',
    'At 320 pixels only wide tables scroll sideways, each in a region that the keyboard reaches.',
    'browser tests',
  ),
  met(
    '1.4.11',
    'Non-text Contrast',
    'AA',
    'Edges of fields, ticks, bars, signs and the ring around the focus have 3 to 1 or more.',
    'trial',
  ),
  met(
    '1.4.12',
    'Text Spacing',
    'AA',
    'With the spacing the standard names, no text is cut off or covered.',
    'trial',
  ),
  notNeeded('1.4.13', 'Content on Hover or Focus', 'AA', 'Nothing pops up over the page.'),
  met(
    '2.1.1',
    'Keyboard',
    'A',
    'Links, buttons, fields and sideways tables are all reached and worked by keyboard.',
    'axe',
    'browser tests',
    'trial',
  ),
  met('2.1.2', 'No Keyboard Trap', 'A', 'Tab and Shift+Tab lead out of everything.', 'trial'),
  notNeeded('2.1.4', 'Character Key Shortcuts', 'A', 'There are no shortcuts of our own.'),
  notNeeded('2.2.1', 'Timing Adjustable', 'A', 'Nothing has a time limit.'),
  notNeeded(
    '2.2.2',
    'Pause, Stop, Hide',
    'A',
    'Nothing moves by itself. A bar grows for a moment after an entry, unless your system asks for less motion.',
  ),
  met('2.3.1', 'Three Flashes or Below Threshold', 'A', 'Nothing flashes.', 'reading'),
  met(
    '2.4.1',
    'Bypass Blocks',
    'A',
    'The first link of every page skips to the text. Landmarks and headings do the rest.',
    'axe',
    'page checks',
  ),
  met('2.4.2', 'Page Titled', 'A', 'Every page has a title that no other page has.', 'axe', 'page checks'),
  met('2.4.3', 'Focus Order', 'A', 'Focus goes in the order of the page.', 'page checks', 'trial'),
  met(
    '2.4.4',
    'Link Purpose (In Context)',
    'A',
    'A link says where it leads, by itself or with its sentence or table row.',
    'axe',
    'reading',
  ),
  met(
    '2.4.5',
    'Multiple Ways',
    'AA',
    'Tabs on every page, a list for each kind of page, and links between pages on the same subject.',
    'page checks',
  ),
  met('2.4.6', 'Headings and Labels', 'AA', 'Headings and labels say what follows.', 'reading'),
  met('2.4.7', 'Focus Visible', 'AA', 'A ring of two pixels or more marks the focus.', 'trial'),
  met(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'AA',
    'Nothing covers the focused element whole.',
    'browser tests',
  ),
  notNeeded('2.5.1', 'Pointer Gestures', 'A', 'A tap or a click is all that is ever asked for.'),
  met(
    '2.5.2',
    'Pointer Cancellation',
    'A',
    'All controls are the browser’s own: they act when you let go, and not if you move away first.',
    'reading',
  ),
  met('2.5.3', 'Label in Name', 'A', 'The words you see on a control are in its name.', 'trial'),
  notNeeded('2.5.4', 'Motion Actuation', 'A', 'Moving the device does nothing.'),
  notNeeded('2.5.7', 'Dragging Movements', 'AA', 'Nothing has to be dragged.'),
  met(
    '2.5.8',
    'Target Size (Minimum)',
    'AA',
    'Fields and buttons are 44 pixels high or more. All else has the 24 pixels or the distance that the standard asks for, or is part of a sentence.',
    'axe',
  ),
  met('3.1.1', 'Language of Page', 'A', 'Every page says that it is in US English.', 'axe', 'page checks'),
  notNeeded('3.1.2', 'Language of Parts', 'AA', 'No part is in another language.'),
  met('3.2.1', 'On Focus', 'A', 'Focus alone changes nothing.', 'trial'),
  met(
    '3.2.2',
    'On Input',
    'A',
    'An entry changes the answer on the page. It opens no page and moves no focus.',
    'browser tests',
  ),
  met(
    '3.2.3',
    'Consistent Navigation',
    'AA',
    'The same tabs and the same footer, in the same order, on every page.',
    'page checks',
  ),
  met(
    '3.2.4',
    'Consistent Identification',
    'AA',
    'A sign, a tab or a control has the same name on every page.',
    'reading',
  ),
  met(
    '3.2.6',
    'Consistent Help',
    'A',
    'The footer of every page links to this page and to corrections.',
    'page checks',
  ),
  met(
    '3.3.1',
    'Error Identification',
    'A',
    'A value that cannot be used stays in its field, is marked there, and is explained in words. A list of what is wrong links to each field.',
    'browser tests',
  ),
  met(
    '3.3.2',
    'Labels or Instructions',
    'A',
    'Every field has a label in view. A date field shows how to write the date.',
    'axe',
  ),
  met('3.3.3', 'Error Suggestion', 'AA', 'The explanation gives an example that works.', 'browser tests'),
  notNeeded(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'AA',
    'Nothing is bought, signed or sent here.',
  ),
  met(
    '3.3.7',
    'Redundant Entry',
    'A',
    'What you entered in an article goes with you to the full calculator.',
    'browser tests',
  ),
  notNeeded('3.3.8', 'Accessible Authentication (Minimum)', 'AA', 'There is nothing to log in to.'),
  met(
    '4.1.2',
    'Name, Role, Value',
    'A',
    'Controls are native HTML, so their name, kind and state come with them.',
    'axe',
    'HTML checker',
  ),
  met(
    '4.1.3',
    'Status Messages',
    'AA',
    'A new result is said once through a status line that takes no focus.',
    'browser tests',
  ),
]
