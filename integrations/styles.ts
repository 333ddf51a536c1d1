import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import postcss, { type ChildNode, type Declaration, type Root } from 'postcss'
import { parseAst } from 'vite'
import { edited, type Edit } from './edit.ts'
import { shortenProperties, shortenScopes } from './names.ts'
import { pagesIn } from './pages.ts'
import { hasMatch, indexOf, matchesOf, mayBe, prepare, type Index, type Prepared } from './select.ts'
import { elementsIn, textOf } from './tree.ts'

/** What the scripts of a page may make; without scripts, what stands on it is all that there will be. */
type Scripted = ReadonlySet<string> | undefined

interface Page {
  readonly index: Index
  readonly scripted: Scripted
}

/** Drops the selectors that can match nothing on the page, and returns the others. */
function dropUnmatched(css: Root, { index, scripted }: Page): Prepared[] {
  const mayMatch = (selector: Prepared) =>
    selector.names.every((name) => index.has(name) || scripted?.has(name)) &&
    (scripted !== undefined || hasMatch(index, selector))
  const kept: Prepared[] = []
  css.walkRules((rule) => {
    if (rule.parent?.type === 'rule')
      throw new Error(`${rule.selector}: expected flat rules in the built styles, found one inside another`)
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return
    const matching = rule.selectors.filter((text) => {
      const selector = prepare(text)
      if (!mayMatch(selector)) return false
      kept.push(selector)
      return true
    })
    if (matching.length === 0) rule.remove()
    else if (matching.length < rule.selectors.length) rule.selectors = matching
  })
  return kept
}

const isRoot = ({ parent }: Declaration) => parent?.type === 'rule' && parent.selector === ':root'

/** A value no longer than this weighs less where it stands than behind a name. */
const short = 24

/** Puts values that never change in the place of their names, and drops properties that nothing asks for. */
function settleProperties(css: Root): void {
  const declared = new Map<string, Declaration[]>()
  const asking: Declaration[] = []
  css.walkDecls((one) => {
    if (one.variable) declared.set(one.prop, [...(declared.get(one.prop) ?? []), one])
    if (one.value.includes('var(')) asking.push(one)
  })
  for (let settled = true; settled;) {
    settled = false
    for (const [name, declarations] of declared) {
      const users = asking.filter(
        ({ parent, value }) => parent && (value.includes(`var(${name})`) || value.includes(`var(${name},`)),
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
      for (const declaration of declarations) declaration.remove()
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

/** The elements that a scope is needed on, by scope: those that some selector asks it of. */
function scopedElements(selectors: readonly Prepared[], { index, scripted }: Page) {
  const scoped = new Map<string, Set<Tree.Element>>()
  for (const matcher of new Set(selectors.flatMap(({ scopes }) => scopes))) {
    const asked = scripted
      ? (index.get(`[${matcher.scope}]`) ?? []).filter((element) => mayBe(element, matcher, scripted))
      : matchesOf(index, matcher)
    const elements = scoped.get(matcher.scope) ?? new Set()
    for (const element of asked) elements.add(element)
    scoped.set(matcher.scope, elements)
  }
  return scoped
}

/** The page with one style in its head that holds what the page can use, under short names. */
export function fitStyles(html: string, scripted?: Scripted): string {
  const tree = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false })
  const elements = elementsIn(tree)
  const page: Page = { index: indexOf(elements), scripted }
  const styles = elements.filter(({ tagName }) => tagName === 'style')
  const css = postcss.parse(styles.map(textOf).join(''))
  const scopes = scopedElements(dropUnmatched(css, page), page)
  settleProperties(css)
  dropHollow(css)

  const marks = shortenScopes(css, elements, scopes)
  shortenProperties(css, (name) => scripted?.has(`[${name}]`) ?? false)
  const style = css.toString().replaceAll('\n', '')
  const moves = styles.flatMap(({ sourceCodeLocation: place }, index): Edit[] => {
    if (!place) return []
    const text = index === 0 ? `<style>${style}</style>` : ''
    return [{ from: place.startOffset, to: place.endOffset, text }]
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

/** What the scripts that a page loads, and those that they import, may make. */
function namesInScripts(html: string, dist: string): Scripted {
  const files = new Set([...html.matchAll(loaded)].map(([, file = '']) => file))
  if (files.size === 0) return undefined
  const names = new Set<string>()
  for (const file of files) {
    const code = readFileSync(join(dist, file), 'utf8')
    for (const name of namesIn(code)) names.add(name)
    for (const [, next] of code.matchAll(imported)) files.add(`_astro/${next}`)
  }
  return names
}

/** Leaves each built page only the styles that it can use. */
export const styles = (): AstroIntegration => ({
  name: 'styles',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const dist = fileURLToPath(dir)
      for (const file of pagesIn(dist)) {
        const html = readFileSync(file, 'utf8')
        writeFileSync(file, fitStyles(html, namesInScripts(html, dist)))
      }
    },
  },
})
