import { compile, type Options } from 'css-select'
import { AttributeAction, isTraversal, parse, SelectorType, type Selector } from 'css-what'
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute, childrenOf, isElement, textOf } from './tree.ts'

/** Lets css-select walk a tree of parse5. */
const options: Options<Tree.Node, Tree.Element> = {
  adapter: {
    isTag: isElement,
    getName: ({ tagName }) => tagName,
    getAttributeValue: attribute,
    hasAttrib: (element, name) => attribute(element, name) !== undefined,
    getChildren: childrenOf,
    getParent: ({ parentNode }) => parentNode,
    getSiblings: (node) => ('parentNode' in node && node.parentNode ? childrenOf(node.parentNode) : [node]),
    getText: textOf,
    removeSubsets: (nodes) => nodes,
  },
}

/** What the structure of the page decides, which no reader can change. */
const structural =
  /^(is|where|has|not|root|empty|(first|last|only)-(child|of-type)|nth-(last-)?(child|of-type))$/

const lasts = (token: Selector): boolean => {
  if (token.type === SelectorType.PseudoElement) return false
  if (token.type === SelectorType.Attribute) return token.name !== 'open'
  if (token.type !== SelectorType.Pseudo) return true
  return structural.test(token.name) && (!Array.isArray(token.data) || token.data.flat().every(lasts))
}

const anything: Selector = { type: SelectorType.Universal, namespace: null }

/** A selector without what depends on the reader: pointer, focus, choice, the part that is open or was linked to. */
const lastingPart = (selector: readonly Selector[]): Selector[] =>
  selector.map((token) => {
    if (lasts(token)) return token
    if (token.type !== SelectorType.Pseudo || !Array.isArray(token.data) || token.name === 'not')
      return anything
    return { ...token, data: token.data.map(lastingPart) }
  })

/** What must stand on a page for a selector to match: tags, `.classes`, `#ids` and `[attributes]`. */
const namesOf = (selector: readonly Selector[]): string[] =>
  lastingPart(selector).flatMap((token) => {
    if (token.type === SelectorType.Tag) return [token.name]
    if (token.type !== SelectorType.Attribute) return []
    const { name, value, action } = token
    if (name === 'class' && action === AttributeAction.Element) return [`.${value}`]
    if (name === 'id' && action === AttributeAction.Equals) return [`#${value}`]
    return [`[${name}]`]
  })

/** The elements of a page by what they are, in the words of `namesOf`. */
export type Index = ReadonlyMap<string, readonly Tree.Element[]>

const namesOn = ({ tagName, attrs }: Tree.Element): string[] => [
  tagName,
  ...attrs.flatMap(({ name, value }) => {
    if (name === 'class') return [`[${name}]`, ...value.split(' ').map((each) => `.${each}`)]
    return name === 'id' ? [`[${name}]`, `#${value}`] : [`[${name}]`]
  }),
]

export function indexOf(elements: readonly Tree.Element[]): Index {
  const index = new Map<string, Tree.Element[]>([['*', [...elements]]])
  for (const element of elements) {
    for (const name of new Set(namesOn(element))) {
      const others = index.get(name)
      if (others) others.push(element)
      else index.set(name, [element])
    }
  }
  return index
}

/** A selector, or its beginning, ready to be tried on many pages. */
export interface Matcher {
  /** What must stand on a page. */
  readonly names: readonly string[]
  /** What its last part asks of the element itself. */
  readonly last: readonly string[]
  readonly matches: (element: Tree.Element) => boolean
}

function matcherOf(selector: readonly Selector[]): Matcher {
  const start = selector.findLastIndex(isTraversal) + 1
  return {
    names: namesOf(selector),
    last: namesOf(selector.slice(start)),
    matches: compile<Tree.Node, Tree.Element>([lastingPart(selector)], options),
  }
}

/** How Astro marks what belongs to a component. */
export const scope = /^data-astro-cid-/

/** A selector and, for each scope it asks for, its beginning up to there. */
export interface Prepared extends Matcher {
  readonly scopes: readonly (Matcher & { readonly scope: string })[]
}

const prepared = new Map<string, Prepared>()

/** Reads a selector once for all pages. */
export function prepare(text: string): Prepared {
  const known = prepared.get(text)
  if (known) return known
  const [selector = []] = parse(text)
  const scopes = selector.flatMap((token, index) => {
    if (token.type !== SelectorType.Attribute || !scope.test(token.name)) return []
    const next = selector.findIndex((later, at) => at > index && isTraversal(later))
    const beginning = next < 0 ? selector : selector.slice(0, next)
    return [{ scope: token.name, ...matcherOf(beginning) }]
  })
  const found = { ...matcherOf(selector), scopes }
  prepared.set(text, found)
  return found
}

/** The elements among which a matcher has to look: the fewest that have what its last part asks for. */
const candidates = (index: Index, { last }: Matcher) =>
  last
    .map((name) => index.get(name) ?? [])
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest), index.get('*') ?? [])

/** Whether a selector matches anything, or will when the reader acts. */
export const hasMatch = (index: Index, matcher: Matcher): boolean =>
  candidates(index, matcher).some(matcher.matches)

/** The elements that a selector matches, or will when the reader acts. */
export const matchesOf = (index: Index, matcher: Matcher): readonly Tree.Element[] =>
  candidates(index, matcher).filter(matcher.matches)

/** Whether an element is, or may be made by scripts, what the last part of a selector asks for. */
export function mayBe(element: Tree.Element, { last }: Matcher, scripted: ReadonlySet<string>): boolean {
  const names = namesOn(element)
  return last.every((name) => names.includes(name) || (/^[.#[]/.test(name) && scripted.has(name)))
}
