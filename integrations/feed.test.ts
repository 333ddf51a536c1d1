import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedText } from './feed.ts'

const page = 'https://site.example/articles/one/'
const article = (inside: string) =>
  `<html><body><nav>menu</nav><article class="book">${inside}</article></body></html>`

test('links become absolute, and elements and attributes that feeds cannot use are removed', () =>
  assert.equal(
    feedText(
      article(
        '<h1>Title</h1><p class="x" data-y>See <a href="/rules/#ceu-001" class="z">the row</a> <svg></svg></p>',
      ),
      page,
    ),
    '<p>See <a href="https://site.example/rules/#ceu-001">the row</a> </p>',
  ))

test('tools are removed, tables stay', () =>
  assert.equal(
    feedText(
      article(
        '<astro-island><p>tool</p></astro-island><table><tbody><tr><th scope="row">1</th><td>36</td></tr></tbody></table>',
      ),
      page,
    ),
    '<table><tbody><tr><th scope="row">1</th><td>36</td></tr></tbody></table>',
  ))

test('a page without an article stops the build with an error that names it', () =>
  assert.throws(() => feedText('<p>nothing</p>', page), /articles\/one\/: expected an <article>/))
