import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { pagesIn } from '../../integrations/pages.ts'

type Node = DefaultTreeAdapterTypes.Node

/** Words that a reader never sees, what to write instead, and where they mean something else. */
const neverUsed: readonly { word: RegExp; instead: string; except?: RegExp }[] = [
  { word: /\brows?\b/i, instead: 'fact, figure', except: /table rows?|in a row/i },
  {
    word: /\beditions?\b/i,
    instead: 'schedule',
    except: /(?:Professional|Standard|20\d\d) editions?|editions? of (?:CPT|the books)/i,
  },
  { word: /\b(?:body|bodies)\b/i, instead: 'AAPC or AHIMA' },
  {
    word: /\bst(?:and|ands|ood)\b/i,
    instead: 'is, are',
    except: /\bst(?:and|ands|ood) (?:for|in for|out)\b/i,
  },
  { word: /\bs(?:it|its|at|itting)\b/i, instead: 'take an exam', except: /one sitting|1 sitting/i },
  { word: /\bupkeep\b/i, instead: 'CEUs and dues' },
  { word: /\bnatural credential\b/i, instead: 'the credential asked for most' },
  { word: /\bthe A\b/, instead: 'the apprentice A', except: /How to remove the A from CPC-A/ },
  { word: /\bany more\b/i, instead: 'anymore', except: /any more (?:CEUs|than)/i },
  { word: /\badverts?\b/i, instead: 'job ad' },
  { word: /\bids?\b/, instead: 'number' },
]

const isRead = new Set(['alt', 'aria-label', 'title', 'placeholder', 'aria-description'])
const blocks = new Set(
  'p li td th h1 h2 h3 h4 dt dd summary div section tr label legend option button caption'.split(' '),
)

/** The text of a page as a reader meets it, with the words for pictures and fields; blocks are parted by bars. */
function readText(html: string): string {
  const parts: string[] = []
  const read = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    if (!('childNodes' in node) || ['script', 'style', 'template'].includes(node.nodeName)) return
    if ('attrs' in node)
      for (const { name, value } of node.attrs)
        if (isRead.has(name) || (node.nodeName === 'meta' && name === 'content')) parts.push(` | ${value} | `)
    const bar = blocks.has(node.nodeName) ? ' | ' : ''
    parts.push(bar)
    node.childNodes.forEach(read)
    parts.push(bar)
  }
  read(parse(html))
  return parts.join('').replace(/\s+/g, ' ')
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

for (const file of pagesIn(dist)) {
  test(`/${relative(dist, file).replace(/index\.html$/, '')} uses none of the words that readers trip over`, () => {
    const text = readText(readFileSync(file, 'utf8'))
    for (const { word, instead, except } of neverUsed) {
      const found = [...text.matchAll(new RegExp(word, `${word.flags}g`))]
        .map(({ index, 0: { length } }) => text.slice(Math.max(0, index - 25), index + length + 25))
        .filter((place) => !except?.test(place))
      assert.deepEqual(found, [], `expected “${instead}” instead of ${word}`)
    }
  })
}
