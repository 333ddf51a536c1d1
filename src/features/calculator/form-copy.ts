/** What the form says around its fields. It is written into the page, so no script carries it. */
export const formCopy = {
  countHint: 'Below each number, the CEUs due in two years',
  chooseMonth: 'Choose a month',
  blank:
    'I hold ______ certifications. My CEUs are due in ______________. Earned so far: ______ of ______, on ______________.',
  more: 'Make the answer sharper',
  sharpen: {
    which: 'Which ones?',
    whichHint: 'Some ask for CEUs in one topic, such as {0} in auditing',
    ahima: 'I also hold AHIMA credentials',
    ahimaHint: 'A second plan, beside this one',
    first: 'This is my first cycle',
    firstHint: 'It may be shorter, and then asks for fewer CEUs',
    tracker: 'From my CEU Tracker',
    trackerHint: 'We use its date and number instead of our own',
    specialties: 'I hold specialty credentials',
    specialtiesHint: 'Each asks for {0} CEUs in its own topics',
  },
} as const
