import type { EntryField, EntryProblem } from '../../rules/ceu/log-entry.ts'
import { copy } from './copy.ts'
import { describeProblem } from './describe.ts'

interface Props {
  field: EntryField
  /** What sets the fields of one form apart from those of another. */
  scope: string
  text: string
  problems: readonly EntryProblem[]
}

const problemOf = ({ field, problems }: Props) => problems.find((problem) => problem.field === field)

const attributes = (props: Props) => {
  const { field, scope } = props
  const id = `${scope}-${field}`
  const wrong = problemOf(props) !== undefined
  return { id, name: field, 'aria-invalid': wrong, ...(wrong ? { 'aria-describedby': `${id}-problem` } : {}) }
}

function Problem(props: Props) {
  const problem = problemOf(props)
  return problem ? <b id={`${props.scope}-${props.field}-problem`}>{describeProblem(problem)}</b> : null
}

/** A line of text. */
export function Text({
  placeholder,
  decimal = false,
  ...props
}: Props & { placeholder?: string; decimal?: boolean }) {
  const { field, scope, text } = props
  return (
    <p data-field={field}>
      <label for={`${scope}-${field}`}>{copy.fields[field]}</label>
      <input
        {...attributes(props)}
        type="text"
        autocomplete="off"
        inputMode={decimal ? 'decimal' : 'text'}
        placeholder={placeholder}
        defaultValue={text}
      />
      <Problem {...props} />
    </p>
  )
}

/** One of a few values. */
export function Select({
  options,
  initial,
  ...props
}: Props & { options: readonly (readonly [string, string])[]; initial: string }) {
  const { field, scope, text } = props
  return (
    <p data-field={field}>
      <label for={`${scope}-${field}`}>{copy.fields[field]}</label>
      <select {...attributes(props)}>
        {options.map(([value, label]) => (
          <option key={value} value={value} selected={value === (text || initial)}>
            {label}
          </option>
        ))}
      </select>
      <Problem {...props} />
    </p>
  )
}

/** Whether the reader has the certificate. */
export function Certificate({ initial, ...props }: Props & { initial: boolean }) {
  return (
    <p data-field={props.field}>
      <label>
        <input {...attributes(props)} type="checkbox" value="yes" defaultChecked={initial} />{' '}
        {copy.fields[props.field]}
      </label>
    </p>
  )
}
