import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isTraversal, parse as selectorsOf, SelectorType, type Selector } from 'css-what'
import { transform } from 'lightningcss'
import postcss, { type ChildNode, type Container, type Declaration, type Root, type Rule } from 'postcss'
import { parseAst } from 'vite'
import { edited, type Edit } from './edit.ts'
import { markScopes, scope, shortenProperties, shortenScopes } from './names.ts'
import { once } from './once.ts'
import type { Step } from './pages.ts'
import { scriptsOf } from './scripts.ts'
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

/** The rules of a style sheet, without the steps of its animations. */
function rulesOf(css: Root): Rule[] {
  const rules: Rule[] = []
  css.walkRules((rule) => {
    if (rule.parent?.type === 'rule')
      throw new Error(`${rule.selector}: expected flat rules in the built styles, found one inside another`)
    if (rule.parent?.type !== 'atrule' || !/keyframes$/.test(rule.parent.name)) rules.push(rule)
  })
  return rules
}

interface Sorted {
  readonly kept: readonly Selector[][]
  /** The rules for what does not stand on the page and only its scripts may make. */
  readonly later: ReadonlySet<ChildNode>
}

/** Drops the selectors that can match nothing on the page, and parts those that match from those that may one day. */
function sortSelectors(css: Root, page: Page): Sorted {
  const later = new Set<ChildNode>()
  const kept = rulesOf(css).flatMap((rule) => {
    const matching = rule.selectors.filter((text) => mayMatch(selectorOf(text), page))
    const isNow = (text: string) =>
      !page.index.has('astro-island') || hasMatch(queryOf(selectorOf(text)), page)
    const now = matching.filter(isNow)
    const then = matching.filter((text) => !isNow(text))
    if (then.length > 0) later.add(rule.cloneAfter({ selectors: then }))
    if (now.length === 0) rule.remove()
    else if (now.length < rule.selectors.length) rule.selectors = now
    return matching.map(selectorOf)
  })
  return { kept, later }
}

/**
 * Moves some rules into a style sheet of their own, each under its old conditions. It comes last: of two rules that
 * weigh the same, that of what scripts make wins, wherever it stood.
 */
function moved(css: Root, rules: ReadonlySet<ChildNode>): Root {
  const apart = postcss.root()
  const move = (from: Container, into: Container) =>
    from.each((node) => {
      if (rules.has(node)) into.append(node.clone())
      if (node.type !== 'atrule' || !node.nodes) return
      const same = node.clone({ nodes: [] })
      move(node, same)
      if (same.nodes?.length) into.append(same)
    })
  move(css, apart)
  for (const rule of rules) rule.remove()
  return apart
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

const minified = (css: Root) =>
  transform({ filename: 'page.css', code: Buffer.from(css.toString()), minify: true }).code.toString()

interface Fitted {
  readonly style: string
  /** The styles of what only scripts may make. */
  readonly later: string
  readonly kept: readonly Selector[][]
  readonly named: (scope: string) => string
}

function fit(text: string, page: Page): Fitted {
  const css = postcss.parse(text)
  const { kept, later } = sortSelectors(css, page)
  settleProperties(css)
  dropHollow(css)
  const named = shortenScopes(css, page.elements)
  shortenProperties(css, (name) => page.scripted?.has(`[${name}]`) ?? false)
  const apart = moved(css, later)
  dropHollow(css)
  return { style: minified(css), later: minified(apart), kept, named }
}

const selectorsIn = once((text: string) =>
  rulesOf(postcss.parse(text)).flatMap(({ selectors }) => selectors.map(selectorOf)),
)

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

/**
 * The page with one style in its head that holds what the page can use, under short names, and apart from it the
 * styles of what only its scripts may make.
 */
export function fitStyles(html: string, scripted?: Scripted): { html: string; later: string } {
  const elements = elementsIn(html)
  const page: Page = { elements, index: indexOf(elements), scripted }
  const styles = elements.filter(({ name }) => name === 'style')
  const { style, later, kept, named } = fitOnce(styles.map(({ text }) => text).join(''), page)
  const marks = markScopes(html, elements, scopedElements(kept, page), named)
  const moves = styles.map(({ tag: { from }, to }, index): Edit => {
    const text = index === 0 ? `<style>${style}</style>` : ''
    return { from, to, text }
  })
  return { html: edited(html, [...moves, ...marks]), later }
}

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
const namesAt = once((file: string) => namesIn(readFileSync(file, 'utf8')))

/** What the scripts that a page loads may make. */
function namesInScripts(html: string, dist: string): Scripted {
  const files = [...scriptsOf(html, dist)]
  return files.length > 0 ? new Set(files.flatMap((file) => [...namesAt(join(dist, file))])) : undefined
}

/** Leaves each built page only the styles that it can use; its loader asks for those that scripts call for. */
export const styles: Step = (dist) => (built) => {
  const { html, later } = fitStyles(built, namesInScripts(built, dist))
  if (!later) return html
  const hash = createHash('sha256').update(later).digest('base64url').slice(0, 8)
  const file = `_astro/later.${hash}.css`
  writeFileSync(join(dist, file), later)
  return html.replace('</head>', `<link rel="stylesheet" href="/${file}" disabled></head>`)
}
