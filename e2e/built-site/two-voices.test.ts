import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { pagesIn } from '../../integrations/pages.ts'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const pages = pagesIn(dist).map((file) => {
  const html = readFileSync(file, 'utf8')
  return { path: `/${relative(dist, file).replace(/index\.html$/, '')}`, html, tree: parse(html) }
})
const treeOf = new Map(pages.map(({ path, tree }) => [path, tree]))

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node
const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((each) => each.name === name)?.value

/** The elements inside a node, itself left out, in their order. */
const elementsIn = (node: Tree.ParentNode): Tree.Element[] =>
  node.childNodes.filter(isElement).flatMap((element) => [element, ...elementsIn(element)])

const named = (node: Tree.ParentNode, name: string) =>
  elementsIn(node).filter(({ tagName }) => tagName === name)
const hrefsIn = (node: Tree.ParentNode) => named(node, 'a').map((link) => attribute(link, 'href') ?? '')

/** The text that a reader sees who has opened nothing. */
function closedText(node: Tree.ChildNode): string {
  if ('value' in node) return node.value
  if (!isElement(node) || ['script', 'style', 'noscript', 'template'].includes(node.tagName)) return ''
  const shown = node.tagName === 'details' ? named(node, 'summary').slice(0, 1) : node.childNodes
  return shown.map(closedText).join(' ')
}

const idPattern = /\b(?:CEU|AHI|CRD|K|M)-\d{2,3}\b/g
/** The pages that explain or list the ids. */
const isRulePage = (path: string) => path.startsWith('/rules/') || path === '/about/'

for (const { path, tree } of pages.filter((page) => !isRulePage(page.path))) {
  test(`${path} has no id of a fact or a conflict in its running text`, () => {
    const [body] = named(tree, 'body')
    assert.ok(body)
    assert.deepEqual(closedText(body).match(idPattern) ?? [], [])
  })
}

test('the words of a note say who, what and how old', () => {
  const [article] = pages.filter(({ path }) => path === '/articles/how-many-ceus-does-a-cpc-need/')
  assert.ok(article)
  const [first] = elementsIn(article.tree).filter((element) => attribute(element, 'class')?.includes('cites'))
  assert.ok(first)
  assert.match(closedText(first), /^\s*AAPC: .+ \(.*\d{4}.*\) and \d more\s*$/)
})

const factPage = /^\/rules\/[a-z/-]+\/#[a-z]+-\d+$/

for (const { path, tree } of pages) {
  const folds = named(tree, 'details')
  const notes = elementsIn(tree).filter((element) => attribute(element, 'class')?.includes('cites'))
  if (notes.length === 0) continue
  test(`each of the ${notes.length} notes of ${path} leads into a fold with its facts, and pages where it has some`, () => {
    for (const note of notes) {
      const [href = ''] = hrefsIn(note)
      const fold = folds.find((each) => elementsIn(each).some((one) => `#${attribute(one, 'id')}` === href))
      assert.ok(fold, href)
      const [place] = elementsIn(fold).filter((one) => `#${attribute(one, 'id')}` === href)
      const facts = place ? hrefsIn(place) : []
      const count = Number(/: (\d+)$/.exec(closedText(fold).trim())?.[1] ?? 0)
      const cited = hrefsIn(fold).filter((each) => !factPage.test(each))
      assert.ok(facts.length + cited.length > 0, href)
      assert.ok(
        facts.every((each) => factPage.test(each)),
        facts.join(' '),
      )
      assert.equal(cited.length, count, href)
    }
  })
}

test('the index of the rules names each fact once, and its link leads to the fact and its sources', () => {
  const { rules } = JSON.parse(readFileSync(`${dist}/rules/ceu.json`, 'utf8'))
  const { rules: others } = JSON.parse(readFileSync(`${dist}/rules/credentials.json`, 'utf8'))
  const facts: { id: string; permalink: string }[] = [...rules, ...others]
  const index = treeOf.get('/rules/')
  assert.ok(index && facts.length > 500)
  const entries = new Map(elementsIn(index).map((element) => [attribute(element, 'id'), element]))
  for (const { id, permalink } of facts) {
    const entry = entries.get(id)
    const { pathname, hash } = new URL(permalink)
    assert.equal(entry && attribute(entry, 'href'), `${pathname}${hash}`, id)
    const page = treeOf.get(pathname)
    const group =
      page &&
      elementsIn(page).find(
        (element) =>
          attribute(element, 'class') === 'group' &&
          elementsIn(element).some((one) => attribute(one, 'id') === id),
      )
    const [fold] = group ? named(group, 'details') : []
    assert.ok(fold && hrefsIn(fold).length > 0, `${permalink}: expected the fact beside its sources`)
  }
})

test('the ledger names each conflict once and leads to both sides', () => {
  const ledger = treeOf.get('/rules/conflicts/')
  assert.ok(ledger)
  const entries = named(ledger, 'a').filter((link) => /^k-\d\d$/.test(attribute(link, 'id') ?? ''))
  assert.equal(entries.length, 77)
  for (const entry of entries) {
    const [path = '', id] = (attribute(entry, 'href') ?? '').split('#')
    const page = treeOf.get(path)
    assert.ok(page && elementsIn(page).some((element) => attribute(element, 'id') === id), id)
  }
})
