import { currentEdition } from '../../facts/aapc-editions.ts'
import { factsChecked } from '../../facts/checked.ts'
import { aapcKinds, aapcTotal, ahimaTotal, type Step } from '../../rules/ceu/requirement.ts'
import {
  aapcIds,
  ahimaIds,
  aliases,
  credentialIds,
  credentials,
  type Body,
  type Credential,
  type CredentialId,
} from '../../facts/credentials.ts'
import { facts, factIds, type FactId } from '../../facts/facts.ts'
import { reviewBy } from '../../rules/review.ts'
import { announcedRows, currentRow, formerRows, type Day } from '../../facts/row.ts'
import type { FigureName } from '../../rules/ceu/figures.ts'
import type { Status } from '../../rules/ceu/plan.ts'
import type { Fact } from '../../facts/facts.ts'
import { sources, type Source, type SourceId } from '../../facts/sources.ts'
import type { Figure } from '../../facts/unit.ts'
import examples from '../../rules/ceu/cases/examples.json' with { type: 'json' }
import { exampleAddress, work, type Example } from './examples.ts'
import { printSentence } from '../../format/figures.ts'
import { rowHref } from '../../format/row-address.ts'
import { linkOf, noteOf } from '../../format/sources.ts'
import { steps as stepWords } from '../../format/calculation-steps.ts'

/** A row as data: its figures, where they come from, when they held and when they were checked. */
interface RowData {
  readonly value: readonly Figure[]
  readonly sources: readonly SourceId[]
  readonly checked: Day
  readonly from?: Day
  readonly until?: Day
  readonly about?: true
  readonly workedOut?: true
}

interface FactData extends RowData {
  readonly id: FactId
  readonly body: Fact['body']
  readonly topic: Fact['topic']
  readonly sentence: string
  readonly confidence: Fact['confidence']
  readonly reviewBy: Day
  readonly permalink: string
  /** What held before, the newest first. */
  readonly history: readonly RowData[]
  /** What begins later and is not yet followed, the latest first. */
  readonly announced?: readonly RowData[]
}

type SourceData = Omit<Source, 'url'> & { readonly url?: string }

interface CredentialData {
  readonly id: CredentialId
  readonly body: Body
  readonly letters: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Kept up by holders, not known to be offered. */
  readonly heldOnly: boolean
  /** CEUs in two years for the credential alone, and how many of them must be in its own topics. */
  readonly ceus: { readonly required: number; readonly minimum?: number; readonly rows: readonly FactId[] }
}

interface Envelope {
  readonly $schema: string
  readonly version: Day
  readonly license: 'CC-BY-4.0'
  readonly rules: readonly FactData[]
  readonly sources: Readonly<Record<string, SourceData>>
}

function factData(id: FactId, site: URL): FactData {
  const rule: Fact = facts[id]
  const announced = announcedRows(rule.rows)
  return {
    id,
    body: rule.body,
    topic: rule.topic,
    sentence: printSentence(id),
    confidence: rule.confidence,
    ...currentRow(rule.rows),
    reviewBy: reviewBy(rule),
    permalink: new URL(rowHref(id), site).href,
    history: formerRows(rule.rows),
    ...(announced.length > 0 ? { announced } : {}),
  }
}

export function sourceData(id: SourceId): SourceData {
  const { publisher, title, kind, copyDate } = sources[id]
  const [url, note] = [linkOf(id), noteOf(id)]
  return { publisher, title, ...(url ? { url } : {}), kind, copyDate, ...(note ? { note } : {}) }
}

function envelope(file: string, ids: readonly FactId[], site: URL): Envelope {
  const rules = ids.map((id) => factData(id, site))
  const cited = new Set(rules.flatMap((rule) => [rule, ...rule.history]).flatMap((row) => row.sources))
  return {
    $schema: new URL(`/rules/${file}.schema.json`, site).href,
    version: factsChecked,
    license: 'CC-BY-4.0',
    rules,
    sources: Object.fromEntries([...cited].sort().map((id) => [id, sourceData(id)])),
  }
}

function ceusAlone(id: CredentialId): CredentialData['ceus'] {
  const ahima = ahimaIds.filter((each) => each === id)
  const sum = ahima.length > 0 ? ahimaTotal(ahima, factsChecked) : aapcTotal(1, currentEdition().id)
  const [minimum] = aapcKinds(
    aapcIds.filter((each) => each === id),
    0,
    currentEdition().id,
  )
  const rows = [sum, ...(minimum ? [minimum] : [])].flatMap(({ steps }) => steps).flatMap((step) => step.rows)
  return { required: sum.value, ...(minimum ? { minimum: minimum.required } : {}), rows }
}

function credentialData(id: CredentialId): CredentialData {
  const { body, letters, heldOnly }: Credential = credentials[id]
  const spellings = Object.entries(aliases).filter(([, meant]) => meant === id)
  return {
    id,
    body,
    letters,
    name: credentials[id].name,
    aliases: spellings.map(([spelling]) => spelling),
    heldOnly: heldOnly === true,
    ceus: ceusAlone(id),
  }
}

/** One step of a sum: its code (in words under `steps`), its operands, its rows and their sources. */
interface StepData extends Step {
  readonly sources: readonly SourceId[]
}

interface ExampleData {
  readonly id: string
  readonly question: string
  /** The state of the calculator, as it stands after `#` in its address. */
  readonly state: string
  readonly today: Day
  readonly permalink: string
  readonly figures: readonly {
    readonly name: FigureName
    readonly value: number | string
    readonly steps: readonly StepData[]
  }[]
  readonly status: Readonly<Partial<Record<Body, Status>>>
}

/** The sources of the rows that a step rests on: those with one of its values, or else the current ones. */
const sourcesOf = ({ rows, values }: Step): SourceId[] => {
  const used = (fact: Fact) => {
    const same = fact.rows.filter((row) =>
      row.value.some((figure) => 'value' in figure && values.some((value) => value === figure.value)),
    )
    return same.length > 0 ? same : [currentRow(fact.rows)]
  }
  return [...new Set(rows.flatMap((id) => used(facts[id])).flatMap((row) => row.sources))]
}

function exampleData(example: Example, site: URL): ExampleData {
  const worked = work(example)
  const { today, figures, status } = worked
  return {
    id: example.id,
    question: example.name,
    state: exampleAddress(example, worked),
    today,
    permalink: new URL(`/rules/examples/#${example.id}`, site).href,
    figures: figures.map(({ name, value, steps }) => ({
      name,
      value,
      steps: steps.map((step) => ({ ...step, sources: sourcesOf(step) })),
    })),
    status,
  }
}

interface CeuData extends Envelope {
  /** The steps of a sum in words: the operand, empty where there is none, and what it stands for. */
  readonly steps: typeof stepWords
  readonly examples: readonly ExampleData[]
}

/** The rules about keeping up AAPC and AHIMA credentials and AHIMA’s exams, and what they make of the examples. */
export const ceuData = (site: URL): CeuData => ({
  ...envelope(
    'ceu',
    factIds.filter((id) => !id.startsWith('crd-')),
    site,
  ),
  steps: stepWords,
  examples: (examples as readonly Example[]).map((example) => exampleData(example, site)),
})

/** The catalog of credentials and the rules about exams, work and training. */
export const credentialsData = (
  site: URL,
): Envelope & { readonly credentials: readonly CredentialData[] } => ({
  ...envelope(
    'credentials',
    factIds.filter((id) => id.startsWith('crd-')),
    site,
  ),
  credentials: credentialIds.map(credentialData),
})
