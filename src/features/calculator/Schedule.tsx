import { currentEdition, editionIds, type EditionId } from '../../facts/aapc-editions.ts'
import { printEditionPeriod } from '../../format/editions.ts'
import { capital } from '../../format/text.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { aapcTotal } from '../../rules/ceu/requirement.ts'
import { copy } from './copy.ts'
import type { Session } from './useDraft.ts'
import styles from './calculator.module.css'

interface Props {
  plan: Plan
  chosen: EditionId | undefined
  change: Session['change']
}

/** Which of AAPC's schedules the plan follows, where they ask this reader for something else. */
export function Schedule({ plan, chosen, change }: Props) {
  if (!plan.older && plan.kinds.length === 0 && chosen === undefined) return null
  const followed = chosen ?? plan.currentEdition ?? currentEdition().id
  const follow = (edition: EditionId) => change(({ held, texts }) => ({ held, texts: { ...texts, edition } }))
  return (
    <fieldset class={styles.schedule} data-chosen={chosen}>
      <legend>{copy.fields.edition}</legend>
      <div class="choice">
        {editionIds.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="ceu-schedule"
              value={id}
              checked={id === followed}
              onChange={() => follow(id)}
            />
            <span>{capital(printEditionPeriod(id))}</span>
            <b>{aapcTotal(plan.certifications, id).value}</b>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
