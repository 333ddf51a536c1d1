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
 * Features that browsers support and the checker does not know yet: cascade layers, subgrid and relative colors in CSS,
 * trusted types in the content security policy, and speculation rules. Other tests cover each of them.
 */
const unsupported = [
  /^CSS: /,
  /^Bad value {2}for attribute “content” on element “meta”: (Unrecognised directive-name: "(require-trusted-types-for|trusted-types)"\. )+$/,
  /^Bad value “speculationrules” for attribute “type” on element “script”: Subtype missing\.$/,
]

const isRelevant = ({ type, subType, message }: Message) =>
  (type !== 'info' || subType === 'warning') && !unsupported.some((pattern) => pattern.test(message))

/** The checker writes its report to standard error and exits with 1 if there are messages. */
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
  test('the Nu Html Checker finds no errors and no warnings on any page', async () => {
    const found = (await checkPages()).filter(isRelevant)
    const messages = found.map(({ url, lastLine, lastColumn, message }) =>
      url ? `${relative(dist, fileURLToPath(url))}:${lastLine}:${lastColumn}: ${message}` : message,
    )
    assert.deepEqual(messages, [])
  })
else test('the Nu Html Checker is not run here: java is not installed', () => undefined)
