import { fill } from '../../format/text.ts'
import { letters } from '../../format/letters.ts'
import { credentials } from '../../facts/credentials.ts'
import { describeCeus } from './ceus.ts'
import { copy } from './copy.ts'
import { describeEligibility, describeInShort, describeReason } from './describe.ts'
import { Entry } from './Part.tsx'
import { attributesOf, FitWord, Reasons, type ItemProps } from './Reasons.tsx'
import styles from './quiz.module.css'

interface Props extends ItemProps {
  tied: boolean
  /** Whether to fill in what the line opens to. */
  whole: boolean
  /** Above the first line. */
  title: string | undefined
}

/** A credential in one line that opens to its reasons and its exam. */
export function OtherCredential({ tied, whole, title, ...props }: Props) {
  const { facts, answers, item } = props
  const { id, rank, fit, group, reasons, eligibility } = item
  const { screens } = copy
  const { name, requires, exam, fee } = facts.of[id]
  const eligible = group === 'eligible'
  const [heaviest] = reasons
  return (
    <li {...attributesOf(item)}>
      {title && <h2>{title}</h2>}
      <details class={styles.row}>
        <summary>
          <span>
            {eligible ? rank : '–'} {tied && <span class="meta">tie</span>}
          </span>
          <b class="key" data-hue={credentials[id].body}>
            {letters(id)}
          </b>
          <span>
            {name}{' '}
            <span class="meta">
              {eligible ? heaviest && describeReason(heaviest, id) : describeInShort(eligibility)}{' '}
              <u>{screens.open}</u>
            </span>
          </span>
          <FitWord fit={fit} />
        </summary>
        {whole && (
          <div class={styles.more}>
            <Reasons {...props} />
            <dl class="entries">
              <Entry name={screens.requires}>{requires}</Entry>
              <Entry name={screens.you}>{describeEligibility(eligibility, id)}</Entry>
              <Entry name={screens.exam}>{exam}</Entry>
              <Entry name={screens.fee}>{fee}</Entry>
              <Entry name={screens.keep}>{describeCeus(facts, id, answers)}</Entry>
            </dl>
            <p>
              <a href={`/credentials/${id}/`}>{fill(screens.more, letters(id))}</a>
            </p>
          </div>
        )}
      </details>
    </li>
  )
}
