import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTraversal, parse as selectorsOf, SelectorType, type Selector } from 'css-what'
import postcss, { type ChildNode, type Declaration, type Root, type Rule } from 'postcss'
import { parseAst } from 'vite'
import { edited, type Edit } from './edit.ts'
import { markScopes, scope, shortenProperties, shortenScopes } from './names.ts'
import { once } from './once.ts'
import type { Step } from './pages.ts'
import { hasMatch, indexOf, matchesOf, namesOf, queryOf, type Place } from './select.ts'
import { elementsIn, type Element } from './tree.ts'

/** What the scripts of a page may make; without scripts, what stands on it is all that there will be. */
type Scripted = ReadonlySet<string> | undefined

interface Page extends Place {
  readonly scripted: Scripted
}

/** The same selectors stand on every page: each is read once. */
const selectorOf = once((text: string): Selector[] => selectorsOf(text)[0] ?? [])

function mayMatch(selector: Selector[], page: Page): boolean {
  const query = queryOf(selector)
  return (
    query.needs.every((name) => page.index.has(name) || page.scripted?.has(name)) &&
    (page.scripted !== undefined || hasMatch(query, page))
  )
}

function walkSelectors(css: Root, visit: (rule: Rule) => void): void {
  css.walkRules((rule) => {
    if (rule.parent?.type === 'rule')
      throw new Error(`${rule.selector}: expected flat rules in the built styles, found one inside another`)
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return
    visit(rule)
  })
}

/** Drops the selectors that can match nothing on the page, and returns the others. */
function dropUnmatched(css: Root, page: Page): Selector[][] {
  const kept: Selector[][] = []
  walkSelectors(css, (rule) => {
    const matching = rule.selectors.flatMap((text) => {
      const selector = selectorOf(text)
      return mayMatch(selector, page) ? [{ text, selector }] : []
    })
    kept.push(...matching.map(({ selector }) => selector))
    if (matching.length === 0) rule.remove()
    else if (matching.length < rule.selectors.length) rule.selectors = matching.map(({ text }) => text)
  })
  return kept
}

const isRoot = ({ parent }: Declaration) => parent?.type === 'rule' && parent.selector === ':root'

/** A value no longer than this weighs less where it stands than behind a name. */
const short = 24

/** Puts values that never change in the place of their names, and drops properties that nothing asks for. */
function settleProperties(css: Root): void {
  const declared = new Map<string, Declaration[]>()
  const asking = new Set<Declaration>()
  css.walkDecls((one) => {
    if (one.variable) declared.set(one.prop, [...(declared.get(one.prop) ?? []), one])
    if (one.value.includes('var(')) asking.add(one)
  })
  for (let settled = true; settled;) {
    settled = false
    for (const [name, declarations] of declared) {
      const users = [...asking].filter(
        ({ value }) => value.includes(`var(${name})`) || value.includes(`var(${name},`),
      )
      const [only, second] = declarations
      const isFixed =
        only !== undefined &&
        !second &&
        isRoot(only) &&
        !only.value.includes('var(') &&
        (only.value.length <= short || users.length === 1) &&
        users.every(({ value }) => !value.includes(`var(${name},`))
      if (users.length > 0 && !isFixed) continue
      for (const user of users) user.value = user.value.replaceAll(`var(${name})`, only?.value ?? '')
      for (const declaration of declarations) {
        declaration.remove()
        asking.delete(declaration)
      }
      declared.delete(name)
      settled = true
    }
  }
}

const isHollow = (node: ChildNode) => 'nodes' in node && node.nodes?.length === 0

function dropHollow(css: Root): void {
  for (let hollow: ChildNode[] = []; ; hollow = []) {
    css.walk((node) => {
      if (isHollow(node)) hollow.push(node)
    })
    if (hollow.length === 0) return
    for (const node of hollow) node.remove()
  }
}

/** The elements that are, or may be made by the scripts, what one part of a selector asks for. */
function mayBe(part: readonly Selector[], { elements, index }: Place, scripted: ReadonlySet<string>) {
  const asked = namesOf(part).filter((name) => !/^[.#[]/.test(name) || !scripted.has(name))
  const having = asked.map((name) => new Set(index.get(name)))
  return elements.filter((element) => having.every((some) => some.has(element)))
}

interface Asked {
  readonly scope: string
  /** The part of a selector in which it asks for the scope, and all that leads to it. */
  readonly part: readonly Selector[]
  readonly upTo: readonly Selector[]
}

const scopesIn = once((selector: readonly Selector[]): Asked[] =>
  selector.flatMap((token, index) => {
    if (token.type !== SelectorType.Attribute || !scope.test(token.name)) return []
    const start = selector.slice(0, index).findLastIndex(isTraversal) + 1
    const next = selector.findIndex((later, at) => at > index && isTraversal(later))
    const upTo = selector.slice(0, next < 0 ? selector.length : next)
    return [{ scope: token.name, part: upTo.slice(start), upTo }]
  }),
)

/** The elements that a scope is needed on, by scope: those that some selector asks it of. */
function scopedElements(selectors: readonly Selector[][], page: Page) {
  const scopes = new Map<string, Set<Element>>()
  for (const { scope, part, upTo } of selectors.flatMap(scopesIn)) {
    const asked = page.scripted ? mayBe(part, page, page.scripted) : matchesOf(queryOf(upTo), page)
    const known = scopes.get(scope) ?? new Set()
    for (const element of asked) known.add(element)
    scopes.set(scope, known)
  }
  return scopes
}

interface Fitted {
  readonly style: string
  readonly kept: readonly Selector[][]
  readonly named: (scope: string) => string
}

function fit(text: string, page: Page): Fitted {
  const css = postcss.parse(text)
  const kept = dropUnmatched(css, page)
  settleProperties(css)
  dropHollow(css)
  const named = shortenScopes(css, page.elements)
  shortenProperties(css, (name) => page.scripted?.has(`[${name}]`) ?? false)
  return { style: css.toString().replaceAll('\n', ''), kept, named }
}

const selectorsIn = once((text: string): Selector[][] => {
  const found: Selector[][] = []
  walkSelectors(postcss.parse(text), (rule) => found.push(...rule.selectors.map(selectorOf)))
  return found
})

const fitted = new Map<string, Fitted>()

/** Pages without scripts on which the same selectors match share their styles: most articles do. */
function fitOnce(text: string, page: Page): Fitted {
  if (page.scripted) return fit(text, page)
  const matching = selectorsIn(text).map((selector) => (mayMatch(selector, page) ? '1' : '0'))
  const attributes = [...page.index.keys()].filter((name) => name.startsWith('[data-')).sort()
  const key = [text, matching.join(''), ...attributes].join('|')
  const found = fitted.get(key) ?? fit(text, page)
  fitted.set(key, found)
  return found
}

/** The page with one style in its head that holds what the page can use, under short names. */
export function fitStyles(html: string, scripted?: Scripted): string {
  const elements = elementsIn(html)
  const page: Page = { elements, index: indexOf(elements), scripted }
  const styles = elements.filter(({ name }) => name === 'style')
  const { style, kept, named } = fitOnce(styles.map(({ text }) => text).join(''), page)
  const marks = markScopes(html, elements, scopedElements(kept, page), named)
  const moves = styles.map(({ tag: { from }, to }, index): Edit => {
    const text = index === 0 ? `<style>${style}</style>` : ''
    return { from, to, text }
  })
  return edited(html, [...moves, ...marks])
}

const loaded = /"\/(_astro\/[\w.-]+\.js)"/g
const imported = /["'`]\.\/([\w.-]+\.js)["'`]/g

function* stringsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && 'value' in node) {
    const { type, value } = node
    if (type === 'Literal' && typeof value === 'string') yield value
    if (type === 'TemplateElement')
      yield* Object.values(value ?? {}).filter((text) => typeof text === 'string')
  }
  for (const part of Object.values(node)) yield* stringsIn(part)
}

/** What a script may make: any word may be an attribute, words in its texts may be tags, classes and ids too. */
export function namesIn(code: string): Set<string> {
  const names = new Set<string>()
  for (const [word] of code.matchAll(/[\w-]+/g)) names.add(`[${word}]`)
  for (const text of stringsIn(parseAst(code))) {
    for (const [word] of text.matchAll(/[\w-]+/g)) names.add(word).add(`.${word}`).add(`#${word}`)
  }
  return names
}

/** Pages load the same scripts: each is read once. */
const scriptAt = once((file: string) => {
  const code = readFileSync(file, 'utf8')
  const imports = [...code.matchAll(imported)].map(([, next = '']) => `_astro/${next}`)
  return { names: namesIn(code), imports }
})

/** What the scripts that a page loads, and those that they import, may make. */
function namesInScripts(html: string, dist: string): Scripted {
  const files = new Set([...html.matchAll(loaded)].map(([, file = '']) => file))
  if (files.size === 0) return undefined
  const names = new Set<string>()
  for (const file of files) {
    const script = scriptAt(join(dist, file))
    for (const name of script.names) names.add(name)
    for (const next of script.imports) files.add(next)
  }
  return names
}

/** Leaves each built page only the styles that it can use. */
export const styles: Step = (dist) => (html) => fitStyles(html, namesInScripts(html, dist))
