import type { Root } from 'postcss'
import type { Edit } from './edit.ts'
import type { Element } from './tree.ts'

export const scope = /^data-astro-cid-/

/** a, b … z, a1, b1 … */
const shortName = (index: number) =>
  String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26))

/** Short names in the order in which the long ones are met; what is taken keeps its name. */
function shortNames(prefix: string, isTaken: (name: string) => boolean) {
  const names = new Map<string, string>()
  let next = 0
  return (long: string): string => {
    const known = isTaken(long) ? long : names.get(long)
    if (known) return known
    let short = `${prefix}${shortName(next++)}`
    while (isTaken(short)) short = `${prefix}${shortName(next++)}`
    names.set(long, short)
    return short
  }
}

/** Gives the scopes in the styles of a page short names, and says which. */
export function shortenScopes(css: Root, elements: readonly Element[]): (long: string) => string {
  const standing = new Set(elements.flatMap(({ attributes }) => Object.keys(attributes)))
  const named = shortNames('data-', (name) => standing.has(name) && !scope.test(name))
  css.walkRules((rule) => {
    rule.selector = rule.selector.replaceAll(/data-astro-cid-[\w-]+/g, named)
  })
  return named
}

const marks = / (data-astro-cid-[\w-]+)(?:="")?/g

/** Leaves each scope only where a selector asks for it, under its short name. */
export const markScopes = (
  html: string,
  elements: readonly Element[],
  scoped: ReadonlyMap<string, ReadonlySet<Element>>,
  named: (long: string) => string,
): Edit[] =>
  elements.flatMap((element): Edit[] => {
    const { from, to } = element.tag
    const tag = html.slice(from, to)
    if (!tag.includes(' data-astro-cid-')) return []
    const text = tag.replaceAll(marks, (_, name) => (scoped.get(name)?.has(element) ? ` ${named(name)}` : ''))
    return [{ from, to, text }]
  })

/** Gives the custom properties of a page short names. */
export function shortenProperties(css: Root, isTaken: (name: string) => boolean): void {
  const named = shortNames('--', isTaken)
  css.walkDecls((one) => {
    if (one.variable) one.prop = named(one.prop)
    one.value = one.value.replaceAll(/(?<=var\()--[\w-]+/g, named)
  })
}
