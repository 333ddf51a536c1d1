import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { relative } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { pagesIn } from '../../integrations/pages.ts'
import { isInstalled } from './servers.ts'

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error'
  readonly subType?: 'warning' | 'fatal'
  readonly url?: string
  readonly lastLine?: number
  readonly lastColumn?: number
  readonly message: string
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'))

/**
 * What the checker has not learned yet: layers, subgrid and relative colors in its reading of CSS, the policy of
 * trusted types and of WebAssembly, speculation rules. Each is in browsers, and tested in its own place.
 */
const unlearned = [
  /^CSS: /,
  /^Bad value {2}for attribute “content” on element “meta”: (Expecting source-expression but found "'wasm-unsafe-eval'"\. |Unrecognised directive-name: "(require-trusted-types-for|trusted-types)"\. )+$/,
  /^Bad value “speculationrules” for attribute “type” on element “script”: Subtype missing\.$/,
]

const isComplaint = ({ type, subType, message }: Message) =>
  (type !== 'info' || subType === 'warning') && !unlearned.some((pattern) => pattern.test(message))

/** The checker reports on the error stream and ends with 1 where it has anything to report. */
const checkPages = () =>
  new Promise<readonly Message[]>((resolve, reject) => {
    const command = ['-jar', jar, '--format', 'json', ...pagesIn(dist)]
    execFile('java', command, { maxBuffer: Infinity }, (failure, _, report) => {
      if (!report.startsWith('{'))
        return reject(failure ?? new Error(`vnu: expected JSON, found “${report}”`))
      resolve(JSON.parse(report).messages)
    })
  })

if (isInstalled('java', '-version'))
  test('the Nu Html Checker finds no error and no warning on any page', async () => {
    const found = (await checkPages()).filter(isComplaint)
    const told = found.map(({ url, lastLine, lastColumn, message }) =>
      url ? `${relative(dist, fileURLToPath(url))}:${lastLine}:${lastColumn}: ${message}` : message,
    )
    assert.deepEqual(told, [])
  })
else test('the Nu Html Checker was not tried, because there is no java on this machine', () => undefined)
