import { compile, type Options } from 'css-select'
import { AttributeAction, isTraversal, SelectorType, type Selector } from 'css-what'
import { once } from './once.ts'
import type { Element } from './tree.ts'

/** Lets css-select walk the elements of a page. */
const options: Options<Element, Element> = {
  adapter: {
    isTag: (_node): _node is Element => true,
    getName: ({ name }) => name,
    getAttributeValue: ({ attributes }, name) => attributes[name],
    hasAttrib: ({ attributes }, name) => attributes[name] !== undefined,
    getChildren: ({ children }) => children,
    getParent: ({ parent }) => parent,
    getSiblings: (element) => element.parent?.children ?? [element],
    getText: ({ text }) => text,
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
export const namesOf = (selector: readonly Selector[]): string[] =>
  lastingPart(selector).flatMap((token) => {
    if (token.type === SelectorType.Tag) return [token.name]
    if (token.type !== SelectorType.Attribute) return []
    const { name, value, action } = token
    if (name === 'class' && action === AttributeAction.Element) return [`.${value}`]
    if (name === 'id' && action === AttributeAction.Equals) return [`#${value}`]
    return [`[${name}]`]
  })

/** The elements of a page by what stands on them: tag, `.class`, `#id` and `[attribute]`. */
export function indexOf(elements: readonly Element[]): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>()
  const add = (name: string, element: Element) => {
    const known = found.get(name)
    if (!known) found.set(name, [element])
    else if (known.at(-1) !== element) known.push(element)
  }
  for (const element of elements) {
    add(element.name, element)
    for (const [name, value] of Object.entries(element.attributes)) {
      add(`[${name}]`, element)
      if (name === 'class') for (const each of value.split(' ')) add(`.${each}`, element)
      if (name === 'id') add(`#${value}`, element)
    }
  }
  return found
}

/** Where the elements stand that a selector may match; the pages of a site share their selectors. */
export interface Place {
  readonly elements: readonly Element[]
  readonly index: ReturnType<typeof indexOf>
}

interface Query {
  readonly matches: (element: Element) => boolean
  /** What must stand on a page for it to match. */
  readonly needs: readonly string[]
  /** What its last part asks of an element. */
  readonly names: readonly string[]
}

/** The same selectors are asked of every page: each is made ready once. */
export const queryOf = once((selector: readonly Selector[]): Query => ({
  matches: compile<Element, Element>([lastingPart(selector)], options),
  needs: namesOf(selector),
  names: namesOf(selector.slice(selector.findLastIndex(isTraversal) + 1)),
}))

const candidates = ({ names }: Query, { elements, index }: Place) =>
  names
    .map((name) => index.get(name) ?? [])
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest), elements)

/** The elements that a selector matches or will match when the reader acts. */
export const matchesOf = (query: Query, place: Place): Element[] =>
  candidates(query, place).filter(query.matches)

export const hasMatch = (query: Query, place: Place): boolean => candidates(query, place).some(query.matches)
