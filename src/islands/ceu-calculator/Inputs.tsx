import { minimumIds, type Edition } from '../../rules/aapc.ts'
import type { Field } from '../../rules/address.ts'
import { aapcTotal } from '../../rules/ceu.ts'
import { aapcIds, ahimaIds } from '../../rules/credentials.ts'
import type { Plan } from '../../rules/plan.ts'
import { monthNames, useWords } from './copy.ts'
import { Choice, TextField, Ticks, type FieldsProps } from './Fields.tsx'
import styles from './calculator.module.css'

const counts = [1, 2, 3, 4, 5].map((count) => ({
  value: String(count),
  label: count === 5 ? '5+' : String(count),
}))

const span = (edition: Edition) => `${aapcTotal(1, edition).value}–${aapcTotal(5, edition).value}`

interface Props extends FieldsProps {
  aapc: Plan | undefined
}

/** How many AAPC certifications: one tap, one answer. */
export function CountField({ draft, change, aapc }: Props) {
  const { fields } = useWords()
  const chosen = aapc && String(Math.min(aapc.certifications, 5))
  return (
    <>
      <legend>
        <span class="flag">AAPC</span>
        {fields.count}
      </legend>
      <Choice
        name="count"
        options={counts}
        chosen={chosen}
        choose={(count) => change({ ...draft, texts: { ...draft.texts, count } })}
      />
    </>
  )
}

export function MonthField({ draft, change }: FieldsProps) {
  return (
    <p class={styles.field}>
      <label for="ceu-month">{useWords().fields.month}</label>
      <select
        id="ceu-month"
        name="month"
        autocomplete="off"
        value={draft.texts.month ?? ''}
        onChange={({ currentTarget }) =>
          change({ ...draft, texts: { ...draft.texts, month: currentTarget.value } })
        }
      >
        <option value="">Not given</option>
        {monthNames.map((name, index) => (
          <option key={name} value={String(index + 1)}>
            {name}
          </option>
        ))}
      </select>
    </p>
  )
}

/** Every field of the calculator, AAPC's first. */
export function Inputs(props: Props) {
  const { draft, change, aapc } = props
  const { fields } = useWords()
  const kinds: Field[] = [
    ...minimumIds.filter((id) => draft.held.includes(id)).map((id) => `earned-${id}` as const),
    ...(aapc?.kinds.some(({ id }) => id === 'specialty') ? (['earned-specialty'] as const) : []),
  ]

  return (
    <>
      <fieldset data-hue="aapc">
        <CountField {...props} />
        <p class={styles.label}>Which ones?</p>
        <Ticks {...props} ids={aapcIds} label="AAPC certifications you hold" />
        <div class={styles.pair}>
          <MonthField {...props} />
          <TextField {...props} field="earned" />
          {kinds.map((field) => (
            <TextField {...props} field={field} key={field} />
          ))}
          <TextField {...props} field="specialties" placeholder="0" />
          <TextField {...props} field="certified" placeholder="MM/YYYY">
            For a first cycle only
          </TextField>
        </div>
        <details open={Boolean(draft.texts.due || draft.texts.tracker)}>
          <summary>My CEU Tracker shows a date or a number</summary>
          <div class={styles.pair}>
            <TextField {...props} field="due" placeholder="MM/DD/YYYY" />
            <TextField {...props} field="tracker" />
          </div>
        </details>
        <p class="meta">
          A <span class="keep">CPC-A</span> counts as a CPC. <span class="keep">CPC-H</span> is today’s COC.
        </p>
      </fieldset>
      <fieldset data-hue="ahima">
        <legend>
          <span class="flag">AHIMA</span>Which do you hold?
        </legend>
        <Ticks {...props} ids={ahimaIds} label="AHIMA credentials you hold" />
        <div class={styles.pair}>
          <TextField {...props} field="ahima-end" placeholder="MM/DD/YYYY" />
          <TextField {...props} field="ahima-earned" />
          <TextField {...props} field="ahima-hiim" />
          <TextField {...props} field="ahima-own" />
        </div>
        <p class="meta">AHIMA’s: from AHIMA itself or a state association.</p>
      </fieldset>
      <fieldset data-hue="aapc">
        <legend>
          <span class="flag">AAPC</span>
          {fields.edition}
        </legend>
        <Choice
          name="edition"
          options={[
            { value: '2015', above: 'Today’s', label: span('2015') },
            { value: '2012', above: 'About 2012–2015', label: span('2012') },
          ]}
          chosen={draft.texts.edition === '2012' ? '2012' : '2015'}
          choose={(edition) => change({ ...draft, texts: { ...draft.texts, edition } })}
        />
      </fieldset>
    </>
  )
}
