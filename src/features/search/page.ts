import {
  calculatorLabel,
  describeFinds,
  describePlan,
  moreLabel,
  searchFailed,
  sectionOf,
  whyLabel,
} from './copy.ts'
import { answerTo, searchEngine, type Find } from './engine.ts'
import { excerptOf } from './excerpt.ts'
import type { SearchData } from './parts.ts'
import { planAnswer } from './plan-answer.ts'

const perPage = 10
const pause = 250
const longestQuery = 200

function part<E extends Element>(selector: string, kind: new () => E): E {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`${selector}: expected on the search page, found none`)
  return found
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.append(...children)
  return made
}

function linkTo(href: string, text: string, className = ''): HTMLAnchorElement {
  const link = element('a', className, text)
  link.href = href
  return link
}

const box = part('search', HTMLElement)
const field = part('#q', HTMLInputElement)
const status = part('#found', HTMLElement)
const answerBox = part('#answer', HTMLElement)
const list = part('#finds', HTMLOListElement)
const more = part('#more', HTMLButtonElement)

interface Loaded {
  readonly find: Awaited<ReturnType<typeof searchEngine>>
  readonly answers: SearchData['answers']
}

async function load(): Promise<Loaded> {
  const response = await fetch(box.dataset['index'] ?? '')
  if (!response.ok) throw new Error(`The search: expected its texts, found status ${response.status}`)
  const { pages, answers }: SearchData = await response.json()
  return { find: await searchEngine(pages), answers }
}

let loading: Promise<Loaded> | undefined
/** The engine, loaded once, and again after a failure. */
const loaded = () =>
  (loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  }))

interface Answer {
  readonly says: readonly string[]
  readonly at: string
  readonly calculator?: string
}

const today = () => {
  const now = new Date()
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function answerOf(query: string, answers: SearchData['answers']): Answer | undefined {
  const plan = planAnswer(query, today())
  if (plan)
    return {
      says: describePlan(plan),
      at: box.dataset[plan.aapc ? 'aapc' : 'ahima'] ?? '',
      calculator: plan.fragment,
    }
  return answerTo(query, answers)
}

function showAnswer(answer: Answer | undefined): void {
  answerBox.hidden = answer === undefined
  if (!answer) {
    answerBox.replaceChildren()
    return
  }
  const { says, at, calculator } = answer
  const [first = '', ...others] = says
  const links = [linkTo(at, whyLabel)]
  if (calculator !== undefined)
    links.push(linkTo(`/ceu-calculator/${calculator && `#${calculator}`}`, calculatorLabel, 'button'))
  answerBox.replaceChildren(
    element('p', 'lead', first),
    ...(others.length > 0 ? [element('p', '', others.join(' '))] : []),
    element('p', 'links', ...links),
  )
}

function itemOf(find: Find): HTMLLIElement {
  const { page, part: place } = find
  const text = excerptOf(find).map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text))
  const title = page.path.startsWith('/glossary/') ? place.heading : page.title
  const heading = place.heading && place.heading !== title ? [element('b', '', `${place.heading}: `)] : []
  return element(
    'li',
    '',
    element('span', 'key', sectionOf(page.path)),
    element(
      'div',
      '',
      linkTo(place.id ? `${page.path}#${place.id}` : page.path, title),
      element('p', '', ...heading, ...text),
    ),
  )
}

let finds: readonly Find[] = []

function showMore(): void {
  const shown = list.children.length
  list.append(...finds.slice(shown, shown + perPage).map(itemOf))
  const left = finds.length - list.children.length
  more.textContent = moreLabel(Math.min(left, perPage))
  more.hidden = left === 0
}

function clear(message: string): void {
  finds = []
  list.replaceChildren()
  showAnswer(undefined)
  more.hidden = true
  status.textContent = message
}

let turn = 0

async function show(query: string): Promise<void> {
  turn += 1
  const current = turn
  if (query === '') {
    clear('')
    return
  }
  try {
    const { find, answers } = await loaded()
    if (current !== turn) return
    const answer = answerOf(query, answers)
    finds = find(query, answer?.at)
    list.replaceChildren()
    showAnswer(answer)
    showMore()
    status.textContent = describeFinds(
      finds.length,
      finds.some(({ complete }) => complete),
      query,
      answer !== undefined,
    )
  } catch {
    if (current === turn) clear(searchFailed)
  }
}

/** Puts the query in the address, for sharing and for Back. */
function settle(): void {
  const query = field.value.trim()
  const address = new URL(location.href)
  if (query === '') address.searchParams.delete('q')
  else address.searchParams.set('q', query)
  history.replaceState(null, '', address)
  void show(query)
}

let timer = 0
field.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(settle, pause)
})
field.addEventListener('keydown', ({ key }) => {
  if (key !== 'Enter') return
  clearTimeout(timer)
  settle()
})
more.addEventListener('click', () => {
  const shown = list.children.length
  showMore()
  list.children[shown]?.querySelector('a')?.focus()
})

field.disabled = false
field.maxLength = longestQuery
field.value = (new URLSearchParams(location.search).get('q') ?? '').slice(0, longestQuery)
void loaded().catch(() => undefined)
if (field.value === '') field.focus()
else void show(field.value.trim())
