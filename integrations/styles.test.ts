import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitStyles, namesIn } from './styles.ts'

const page = (css: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A</title><style>${css}</style></head><body>${body}</body></html>`
const cssOf = (html: string) => /<style>(.*)<\/style>/s.exec(html)?.[1]
const fitted = (css: string, body: string, script?: string) =>
  cssOf(fitStyles(page(css, body), script === undefined ? undefined : namesIn(script)).html)

const kept: { name: string; css: string; body: string }[] = [
  { name: 'a rule for something on the page', css: '.a>b{margin:0}', body: '<p class="a"><b>1</b></p>' },
  { name: 'pointer, focus and visits', css: 'a:hover>b{margin:0}', body: '<a href="/"><b>1</b></a>' },
  { name: 'a choice yet to be made', css: '.a:has(:checked){margin:0}', body: '<p class="a"><input></p>' },
  { name: 'a choice not made', css: 'input:not(:checked){margin:0}', body: '<input checked>' },
  { name: 'a part yet to be opened', css: 'details[open] p{margin:0}', body: '<details><p>1</p></details>' },
  { name: 'the part an address names', css: '#a:target{margin:0}', body: '<p id="a">1</p>' },
  { name: 'ids that begin alike', css: '[id^=a-]{margin:0}', body: '<p id="a-1">1</p>' },
  { name: 'what stands before a text', css: 'p:before{content:"1"}', body: '<p>1</p>' },
  { name: 'words for readers without scripts', css: 'em{margin:0}', body: '<noscript><em>1</em></noscript>' },
  {
    name: 'paper, forced colors and calm motion',
    css: '@media print{@page{margin:1cm}p{margin:0}}@media (forced-colors:active){p{margin:0}}@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}',
    body: '<p>1</p>',
  },
  { name: 'fonts', css: '@font-face{font-family:A;src:url(/a)}', body: '' },
  {
    name: 'a property that changes',
    css: ':root{--a:1px}.b{--a:2px}p{margin:var(--a)}',
    body: '<p class="b">1</p>',
  },
  { name: 'a property with a substitute', css: ':root{--a:1px}p{margin:var(--a,2px)}', body: '<p>1</p>' },
]
for (const { name, css, body } of kept) {
  test(`a page keeps ${name}`, () => assert.equal(fitted(css, body), css))
}

const changed: { name: string; css: string; body: string; expect: string }[] = [
  {
    name: 'loses rules for what it does not hold, one selector at a time',
    css: '.a,.b{margin:0}.c{margin:0}@media print{.c{margin:0}}',
    body: '<p class="b">1</p>',
    expect: '.b{margin:0}',
  },
  {
    name: 'loses a rule whose parts stand on it, but not together',
    css: '.a>b{margin:0}.a b{margin:1px}',
    body: '<p class="a"><i><b>1</b></i></p>',
    expect: '.a b{margin:1px}',
  },
  {
    name: 'loses properties that only lost rules and lost properties ask for',
    css: ':root{--a:light-dark(red,rebeccapurple);--b:var(--a)}.c{color:var(--b)}p{margin:0}',
    body: '<p>1</p>',
    expect: 'p{margin:0}',
  },
  {
    name: 'has short values that never change where they are used',
    css: ':root{--a:.5rem}p{margin:calc(-1 * var(--a)) var(--a)}',
    body: '<p>1</p>',
    expect: 'p{margin:-.5rem .5rem}',
  },
]
for (const { name, css, body, expect } of changed) {
  test(`a page ${name}`, () => assert.equal(fitted(css, body), expect))
}

const scripted = 'h("b",{class:"row made",title:t,"data-rank":1});x.other=y'
const made: { name: string; css: string; expect: string }[] = [
  { name: 'a tag and a class', css: '.made>b{margin:0}', expect: '.made>b{margin:0}' },
  { name: 'an attribute', css: 'b[title],[data-rank]{margin:0}', expect: 'b[title],[data-rank]{margin:0}' },
  { name: 'no class that only names a value', css: '.other{margin:0}', expect: '' },
  { name: 'nothing that it does not name', css: 'b.more{margin:0}', expect: '' },
]
for (const { name, css, expect } of made) {
  test(`of what a script may make a page keeps ${name}`, () => {
    assert.equal(fitted(css, '<p>1</p>', scripted), expect)
  })
}

test('scopes get short names and stand only where a selector asks for them', () => {
  const scope = 'data-astro-cid-abcdefgh'
  const css = `p[${scope}]:hover b[${scope}]{margin:0}`
  const body = `<p ${scope}><b ${scope}>1</b><i ${scope}>2</i></p><u ${scope}>3</u>`
  assert.equal(
    fitStyles(page(css, body)).html,
    page('p[data-a]:hover b[data-a]{margin:0}', '<p data-a><b data-a>1</b><i>2</i></p><u>3</u>'),
  )
})

test('where a script may make what a selector asks for, the scope stays too', () => {
  const scope = 'data-astro-cid-abcdefgh'
  const css = `p.made[${scope}] b[${scope}]{margin:0}`
  const body = `<p ${scope}><b ${scope}>1</b><i ${scope}>2</i></p>`
  assert.equal(
    fitStyles(page(css, body), namesIn('x.className="made"')).html,
    page('p.made[data-a] b[data-a]{margin:0}', '<p data-a><b data-a>1</b><i>2</i></p>'),
  )
})

test('properties that change get short names, but for those that a script uses', () => {
  const css = ':root{--hue:red;--pad:1px}p{--hue:blue;--pad:2px;color:var(--hue);padding:var(--pad,3px)}'
  const short = css.replaceAll('--hue', '--a')
  assert.equal(fitted(css, '<p>1</p>'), short.replaceAll('--pad', '--b'))
  assert.equal(fitted(css, '<p>1</p>', 'x.style="padding:var(--pad)"'), short)
})

test('styles from all over the page stand in its head, in one block and in their order', () => {
  const html = page('p{margin:0}', '<p>1</p><style>p{padding:1px}</style><p>2</p>')
  assert.equal(fitStyles(html).html, page('p{margin:0;padding:1px}', '<p>1</p><p>2</p>'))
})

const tool = '<astro-island><p>1</p></astro-island>'
const parted: { name: string; css: string; now: string; later: string }[] = [
  {
    name: 'each selector where it belongs',
    css: 'p,.made{margin:0}',
    now: 'p{margin:0}',
    later: '.made{margin:0}',
  },
  {
    name: 'under the conditions and in the layer of old',
    css: '@layer a{p{margin:0}.made{margin:0}}@media print{.made{margin:1px}}',
    now: '@layer a{p{margin:0}}',
    later: '@layer a{.made{margin:0}}@media print{.made{margin:1px}}',
  },
  {
    name: 'with the properties of the page, under the same short names',
    css: ':root{--a:1px}p{--a:2px}.made{margin:var(--a)}',
    now: ':root{--a:1px}p{--a:2px}',
    later: '.made{margin:var(--a)}',
  },
  {
    name: 'nothing, where all of it stands on the page',
    css: 'p:hover{margin:0}',
    now: 'p:hover{margin:0}',
    later: '',
  },
]
for (const { name, css, now, later } of parted) {
  test(`what only the script of a tool may make has styles of its own: ${name}`, () => {
    const { html, later: apart } = fitStyles(page(css, tool), namesIn(scripted))
    assert.deepEqual([cssOf(html), apart], [now, later])
  })
}

test('a page whose script has no loader keeps all its styles', () => {
  const { html, later } = fitStyles(page('.made{margin:0}', '<p>1</p>'), namesIn(scripted))
  assert.deepEqual([cssOf(html), later], ['.made{margin:0}', ''])
})

test('a rule inside another stops the build, because it would be kept or lost unseen', () => {
  assert.throws(() => fitted('p{b{margin:0}}', '<p>1</p>'), /expected flat rules/)
})
