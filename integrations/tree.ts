import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node

export const attribute = ({ attrs }: Tree.Element, wanted: string) =>
  attrs.find(({ name }) => name === wanted)?.value

export const childrenOf = (node: Tree.Node): Tree.Node[] => ('childNodes' in node ? node.childNodes : [])

/** Every element below a node, in the order of the page. */
export function elementsIn(node: Tree.Node): Tree.Element[] {
  const found: Tree.Element[] = []
  const visit = (from: Tree.Node) => {
    if (isElement(from)) found.push(from)
    for (const child of childrenOf(from)) visit(child)
  }
  visit(node)
  return found
}

export const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('')
