import type { Status } from '../../rules/ceu/plan.ts'

/** The lines of the signs that stand beside a status or an added credential. */
const signs = {
  ended: 'M3 5.5C3 1 13 1 13 5.5 13 8.5 8 8 8 11M8 13v2',
  met: 'M1 8.5l5 5L15 3',
  'on-track': 'M1 8.5l5 5L15 3',
  behind: 'M8 2l6 6-6 6-6-6z',
  'due-now': 'M8 1v9M8 12.5v2.5',
  unknown: 'M3 5.5C3 1 13 1 13 5.5 13 8.5 8 8 8 11M8 13v2',
  add: 'M8 1v14M1 8h14',
} as const satisfies Record<Status | 'add', string>

interface Props {
  kind: keyof typeof signs
}

/** A sign beside the words that say the same. */
export const Sign = ({ kind }: Props) => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={signs[kind]} stroke-width="3" />
  </svg>
)
