import type { Day } from '../../facts/row.ts'
import type { CeuState } from '../../rules/ceu/address.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { Added } from './Added.tsx'
import { Sums } from './Sums.tsx'
import { TimeLine } from './TimeLine.tsx'

interface Props {
  plans: readonly Plan[]
  state: CeuState
  today: Day
}

/** What is further down the page: the dates, what one more credential would do, the sums for paper. */
export const Further = ({ plans, state, today }: Props) => (
  <>
    <TimeLine plans={plans} today={today} />
    <Added state={state} today={today} />
    <Sums plans={plans} today={today} />
  </>
)
