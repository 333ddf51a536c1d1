import { selectAll, selectOne, type Options } from 'css-select'
import { AttributeAction, SelectorType, type Selector } from 'css-what'
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

/** The elements that a selector matches or will match when the reader acts. */
export const matchesOf = (selector: readonly Selector[], tree: Tree.Document): Tree.Element[] =>
  selectAll<Tree.Node, Tree.Element>([lastingPart(selector)], tree, options)

export const hasMatch = (selector: readonly Selector[], tree: Tree.Document): boolean =>
  selectOne<Tree.Node, Tree.Element>([lastingPart(selector)], tree, options) !== null

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
