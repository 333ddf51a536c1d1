import type { Day } from '../../facts/row.ts'
import { fill } from '../../format/text.ts'
import { formatAddress, readDraft, type CeuState, type Draft } from '../../rules/ceu/address.ts'
import { contextOf, judgeLog, totalsOf } from '../../rules/ceu/log.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { recallLog } from '../log/storage.ts'
import styles from './calculator.module.css'
import { afterCopy } from './after-copy.ts'
import { bodyName } from './describe.ts'
import type { Session } from './useDraft.ts'

interface Props {
  state: CeuState
  draft: Draft
  plans: readonly Plan[]
  today: Day
  change: Session['change']
}

const earnedField = { aapc: 'earned', ahima: 'ahima-earned' } as const

/** Says whether what was earned is what the log on this device counts, and offers its figures where it is not. */
export function FromLog({ state, draft, plans, today, change }: Props) {
  const kept = recallLog()
  if (kept.kind !== 'log') return null
  const due = Object.fromEntries(plans.flatMap((plan) => (plan.due ? [[plan.body, plan.due.value]] : [])))
  const context = contextOf(state, due, today)
  const { fields } = totalsOf(judgeLog(kept.log, context), context)
  const counted = plans.flatMap(({ body }) => {
    const earned = fields[earnedField[body]]
    return earned === undefined ? [] : [`${earned} CEUs for ${bodyName[body]}`]
  })
  if (counted.length === 0) return null
  const withLog = ({ held, texts }: Draft) => ({ held, texts: { ...texts, ...fields } })
  const isSame = formatAddress(readDraft(withLog(draft), today).state) === formatAddress(state)
  return (
    <p class={`row ${styles.notes}`}>
      <span key={String(isSame)}>
        {isSame ? afterCopy.fromLog : fill(afterCopy.logCounts, counted.join(', '))}
      </span>
      {!isSame && (
        <button class="button" data-quiet type="button" onClick={() => change(withLog)}>
          {afterCopy.useLog}
        </button>
      )}
      <a href={`/ceu-log/#${formatAddress(state)}`}>{afterCopy.openLog}</a>
    </p>
  )
}
