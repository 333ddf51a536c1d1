import { printDate } from '../../format/dates.ts'
import { fill } from '../../format/text.ts'
import type { Body } from '../../facts/credentials.ts'
import type { Day } from '../../facts/row.ts'
import type { CycleGroup, JudgedEntry } from '../../rules/ceu/log.ts'
import type { KindId } from '../../rules/ceu/requirement.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { bodyName, describeFinding, shortDate } from './describe.ts'
import styles from './log.module.css'

interface Props {
  body: Body
  group: CycleGroup
  /** The plan of the cycle, where it is the running one. */
  plan: Plan | undefined
  today: Day
}

/** CEUs have at most two decimals, so hundredths are whole. */
const sum = (entries: readonly JudgedEntry[]) =>
  entries.reduce((hundredths, { entry }) => hundredths + Math.round(entry.ceus * 100), 0) / 100

const topicsOf = (judged: JudgedEntry, body: Body): readonly KindId[] => {
  const verdict = judged[body]
  return verdict.kind === 'counts' || verdict.kind === 'other-cycle' ? verdict.topics : []
}

const Lines = ({ body, entries }: { body: Body; entries: readonly JudgedEntry[] }) => (
  <table>
    <thead>
      <tr>
        {['Date', 'Title', 'Given by', 'Index number', 'Toward', 'Certificate', 'CEUs'].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {entries.map((judged) => {
        const { id, date, title, provider, index, certificate, ceus } = judged.entry
        return (
          <tr key={id}>
            <td>{shortDate(date)}</td>
            <td>{title}</td>
            <td>{copy.providers[provider]}</td>
            <td>{index ?? '–'}</td>
            <td>
              {topicsOf(judged, body)
                .map((topic) => copy.topicNames[topic])
                .join(', ') || 'total'}
            </td>
            <td>{certificate ? 'yes' : 'no'}</td>
            <td>{ceus}</td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

function SheetTotals({
  body,
  counted,
  plan,
}: Pick<Props, 'body' | 'plan'> & { counted: readonly JudgedEntry[] }) {
  const topics = new Set<KindId>([
    ...(plan?.kinds.map(({ id }) => id) ?? []),
    ...counted.flatMap((one) => topicsOf(one, body)),
  ])
  return (
    <ul>
      <li>
        <b>Total: {sum(counted)} CEUs</b>
        {plan && ` of ${plan.required.value} required`}
      </li>
      {[...topics].map((topic) => {
        const required = plan?.kinds.find(({ id }) => id === topic)?.required
        const earned = sum(counted.filter((one) => topicsOf(one, body).includes(topic)))
        return (
          <li key={topic}>
            {earned}
            {required !== undefined && ` of ${required} required`} {copy.shares[topic]}
          </li>
        )
      })}
    </ul>
  )
}

/** One cycle of one organization on paper: what counts, what is missing, what was refused, room to sign. */
export function AuditSheet({ body, group, plan, today }: Props) {
  const isRefused = (one: JudgedEntry) => one[body].kind === 'refused'
  const counted = group.entries.filter((one) => !isRefused(one))
  const refused = group.entries.filter(isRefused)
  const unproven = counted.filter(({ entry }) => !entry.certificate)
  const numberless = counted.filter(
    ({ entry }) => body === 'aapc' && entry.index === undefined && entry.provider !== 'cms',
  )
  const titles = (entries: readonly JudgedEntry[]) => entries.map(({ entry }) => entry.title).join('; ')
  return (
    <section class={styles.sheet} data-hue={body}>
      <h2>
        CEU log: {bodyName[body]}
        {group.cycle ? `, cycle due ${printDate(group.cycle.due)}` : ''}
      </h2>
      <p class={styles.blank}>
        <span>Name</span> <span>Member ID</span>
      </p>
      <Lines body={body} entries={counted} />
      <SheetTotals body={body} counted={counted} plan={plan} />
      {unproven.length > 0 && (
        <p>
          <b>Without a certificate:</b> {titles(unproven)}
        </p>
      )}
      {numberless.length > 0 && (
        <p>
          <b>Without an index number:</b> {titles(numberless)}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>
            <b>Not counted:</b>
          </p>
          <ul>
            {refused.map(({ entry, [body]: verdict }) => (
              <li key={entry.id}>
                {shortDate(entry.date)} {entry.title}:{' '}
                {verdict.kind === 'refused' && verdict.reasons.map(describeFinding).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {fill('Printed {0} from a log kept by the signer.', printDate(today))}{' '}
        {unproven.length === 0
          ? 'Each certificate is kept with this sheet.'
          : 'The certificates are kept with this sheet, except for the entries named above.'}
      </p>
      <p class={styles.blank}>
        <span>Signature</span> <span>Date</span>
      </p>
    </section>
  )
}
