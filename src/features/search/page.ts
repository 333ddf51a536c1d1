import { describeFinds, moreLabel, searchFailed, sectionOf } from './copy.ts'
import { searchIn, type Finds } from './engine.ts'
import { excerptOf, type Matched } from './excerpt.ts'

const perPage = 10
const pause = 250

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

const box = part('search', HTMLElement)
const field = part('#q', HTMLInputElement)
const status = part('#found', HTMLElement)
const list = part('#finds', HTMLOListElement)
const more = part('#more', HTMLButtonElement)
const engine = searchIn(box.dataset['index'] ?? '')

function itemOf(match: Matched, words: number): HTMLLIElement {
  const { pieces, anchor } = excerptOf(match, words)
  const link = element('a', '', match.meta.title ?? match.url)
  link.href = anchor && !match.url.includes('#') ? `${match.url}#${anchor}` : match.url
  const text = pieces.map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text))
  return element(
    'li',
    '',
    element('span', 'key', sectionOf(match.url)),
    element('div', '', link, element('p', '', ...text)),
  )
}

let finds: Finds | undefined
let turn = 0

async function showMore(): Promise<void> {
  if (!finds) return
  const { count, words, between } = finds
  const [current, shown] = [turn, list.children.length]
  const next = await between(shown, shown + perPage)
  if (current !== turn) return
  list.append(...next.map((match) => itemOf(match, words)))
  const left = count - list.children.length
  more.textContent = moreLabel(Math.min(left, perPage))
  more.hidden = left === 0
}

function fail(): void {
  list.replaceChildren()
  more.hidden = true
  status.textContent = searchFailed
}

async function show(query: string): Promise<void> {
  turn += 1
  const current = turn
  if (query === '') {
    finds = undefined
    list.replaceChildren()
    status.textContent = ''
    more.hidden = true
    return
  }
  try {
    const found = await engine.find(query)
    if (current !== turn) return
    finds = found
    list.replaceChildren()
    await showMore()
    if (current === turn) status.textContent = describeFinds(found.count, query)
  } catch {
    if (current === turn) fail()
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
field.addEventListener('focus', engine.start, { once: true })
more.addEventListener('click', async () => {
  const shown = list.children.length
  await showMore()
  list.children[shown]?.querySelector('a')?.focus()
})

/** The engine loads its files by itself; their failures are only seen here. */
addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  fail()
})

field.disabled = false
field.value = new URLSearchParams(location.search).get('q') ?? ''
if (field.value === '') field.focus()
else void show(field.value.trim())
