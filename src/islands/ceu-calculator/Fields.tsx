import type { ComponentChildren } from 'preact'
import type { Draft, Field, Problem } from '../../rules/address.ts'
import { credentials, type CredentialId } from '../../rules/credentials.ts'
import { describeProblem, useWords } from './copy.ts'
import styles from './calculator.module.css'

export interface FieldsProps {
  draft: Draft
  problems: readonly Problem[]
  change(draft: Draft): void
}

interface TextFieldProps extends FieldsProps {
  field: Field
  placeholder?: string
  children?: ComponentChildren
}

const idOf = (field: Field) => `ceu-${field}`

/** A text field with its label, its hint and, where what stands in it cannot be used, what is wrong. */
export function TextField({ field, draft, problems, change, placeholder, children }: TextFieldProps) {
  const words = useWords()
  const problem = problems.find((each) => each.field === field)
  const id = idOf(field)
  const described = [children && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')

  return (
    <p class={styles.field}>
      <label for={id}>{words.fields[field]}</label>
      <input
        id={id}
        name={field}
        type="text"
        inputMode={placeholder?.includes('/') ? 'text' : 'decimal'}
        autocomplete="off"
        placeholder={placeholder}
        value={draft.texts[field] ?? ''}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) =>
          change({ ...draft, texts: { ...draft.texts, [field]: currentTarget.value } })
        }
      />
      {children && (
        <span class={styles.hint} id={`${id}-hint`}>
          {children}
        </span>
      )}
      {problem && (
        <span class={styles.problem} id={`${id}-problem`}>
          {describeProblem(words, problem)}
        </span>
      )}
    </p>
  )
}

interface TicksProps extends FieldsProps {
  ids: readonly CredentialId[]
  label: string
}

/** One box to tick for each credential. */
export function Ticks({ ids, label, draft, change }: TicksProps) {
  const tick = (id: CredentialId, ticked: boolean) =>
    change({ ...draft, held: ticked ? [...draft.held, id] : draft.held.filter((held) => held !== id) })

  return (
    <div class={styles.ticks} role="group" aria-label={label}>
      {ids.map((id) => (
        <label key={id}>
          <input
            type="checkbox"
            value={id}
            checked={draft.held.includes(id)}
            onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
          />
          {credentials[id].letters}
        </label>
      ))}
    </div>
  )
}

interface ChoiceProps {
  name: Field
  options: readonly { value: string; label: string; above?: string }[]
  chosen: string | undefined
  choose(value: string): void
}

/** A row of radio buttons, one chosen at most. */
export const Choice = ({ name, options, chosen, choose }: ChoiceProps) => (
  <div class="choice">
    {options.map(({ value, label, above }) => (
      <label key={value}>
        <input
          type="radio"
          name={name}
          value={value}
          checked={value === chosen}
          onChange={() => choose(value)}
        />
        {above && <span>{above}</span>}
        <b>{label}</b>
      </label>
    ))}
  </div>
)
