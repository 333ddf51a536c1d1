/** The areas of the conflicts, in the order of the page. */
export const conflictAreas = [
  { area: 'aapc-ceus', title: 'AAPC continuing education', hue: 'aapc' },
  { area: 'exams', title: 'CPC and other AAPC exams', hue: 'aapc' },
  { area: 'jobs', title: 'Employers and pay', hue: 'ink' },
  { area: 'ahima', title: 'AHIMA', hue: 'ahima' },
] as const
