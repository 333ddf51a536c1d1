import { fields, type Draft, type Field, type Problem } from '../../rules/ceu/address.ts'
import { aapcTotal } from '../../rules/ceu/requirement.ts'
import type { EditionId } from '../../facts/aapc-editions.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { credentialOf } from '../../facts/credentials.ts'
import { describeProblem } from './describe.ts'

type Control = HTMLInputElement | HTMLSelectElement

/** The fields are part of the page before the script runs; what is typed there is never the script's to lose. */
const controls = () => [...document.querySelectorAll<Control>('.ceu-form :is(input, select)')]

/** Calls back with the controls that the reader changed: what was typed is painted first, what follows right after. */
export function listen(changed: (controls: readonly Control[]) => void): void {
  const waiting: Control[] = []
  document.addEventListener('input', ({ target }) => {
    waiting.push(...controls().filter((each) => each === target))
    requestAnimationFrame(() => setTimeout(() => waiting[0] && changed(waiting.splice(0))))
  })
}

const isField = (name: string): name is Field => fields.some((field) => field === name)

const isChosen = (control: Control) => control instanceof HTMLInputElement && control.checked

/** The draft once the reader has ticked, chosen or typed in a control. */
export function withEntry(draft: Draft, control: Control): Draft {
  const { type, name, value } = control
  if (isField(name)) return { ...draft, texts: { ...draft.texts, [name]: value } }
  const id = type === 'checkbox' && credentialOf(value)
  if (!id) return draft
  const others = draft.held.filter((held) => held !== id)
  return { ...draft, held: isChosen(control) ? [...others, id] : others }
}

const isChanged = (control: Control) => {
  if (control instanceof HTMLSelectElement) return control.value !== ''
  return control.type === 'text'
    ? control.value !== control.defaultValue
    : control.checked && !control.defaultChecked
}

/** The draft with whatever the reader changed in the form before the script ran; those changes win. */
export const withChanged = (draft: Draft): Draft => controls().filter(isChanged).reduce(withEntry, draft)

const unfold = (control: Control) => control.closest('details')?.setAttribute('open', '')

/** Opens the folded parts that hold something. */
export const unfoldFilled = (): void => controls().filter(isChanged).forEach(unfold)

function showChoice(control: HTMLInputElement, chosen: boolean, edition: EditionId): void {
  control.checked = chosen
  const total = control.name === 'count' && control.parentElement?.querySelector('b')
  if (total) total.textContent = String(aapcTotal(Number(control.value), edition).value)
}

/** Brings the fields to what the draft says, with the totals of an edition on the buttons and what is wrong beside each field. */
export function show(
  { held, texts }: Draft,
  problems: readonly Problem[],
  aapc: Plan | undefined,
  edition: EditionId,
): void {
  const chosen: readonly string[] = [...held, String(Math.min(aapc?.certifications ?? 0, 5))]

  for (const control of controls()) {
    const { name, value } = control
    if (control instanceof HTMLInputElement && control.type !== 'text') {
      showChoice(control, chosen.includes(value), edition)
      continue
    }
    const text = (isField(name) && texts[name]) || ''
    if (value !== text) control.value = text
    const { parentElement: field } = control
    if (field?.dataset['kind']) field.hidden = !aapc?.kinds.some(({ id }) => id === field.dataset['kind'])
    const problem = problems.find((each) => each.field === name)
    if (problem) unfold(control)
    control.setAttribute('aria-invalid', String(!!problem))
    const beside = document.getElementById(`ceu-${name}-problem`)
    if (beside) beside.textContent = problem ? describeProblem(problem) : ''
  }
}
