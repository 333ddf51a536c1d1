import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asScript, findProgram, keyActions, type Browser } from './browser.ts'

const program = findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox')

type Send = (method: string, params?: object) => Promise<Answer>

interface Answer {
  readonly id?: number
  readonly method?: string
  readonly error?: string
  readonly message?: string
  readonly params?: { readonly level?: string; readonly text?: string }
  readonly result?: {
    readonly capabilities?: { readonly browserVersion: string }
    readonly context?: string
    readonly result?: { readonly value?: string }
    readonly exceptionDetails?: { readonly text: string }
  }
}

/** Firefox supports WebDriver BiDi itself and needs no driver. */
async function connect(address: string, errors: string[]): Promise<Send> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data))
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    else if (answer.method === 'log.entryAdded' && answer.params?.level === 'error')
      errors.push(answer.params.text ?? '')
  })
  let sent = 0
  return async (method, params = {}) => {
    sent += 1
    const id = sent
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`Firefox, ${method}: expected an answer within 60 s, found none`)),
        60_000,
      )
      waiting.set(id, (answered) => {
        clearTimeout(late)
        resolve(answered)
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
    if (answer.error) throw new Error(`Firefox, ${method}: ${answer.error}, ${answer.message}`)
    return answer
  }
}

async function start(path: string): Promise<Browser> {
  const home = mkdtempSync(join(tmpdir(), 'firefox-'))
  const firefox = spawn(path, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', home], {
    env: { ...process.env, HOME: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  process.once('exit', () => firefox.kill())
  const listening = new Promise<string>((resolve, reject) => {
    let output = ''
    firefox.stderr.on('data', (chunk) => {
      output += chunk
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(output) ?? []
      if (address) resolve(`${address}/session`)
    })
    firefox.once('exit', () => reject(new Error(`${path}: expected it to listen, found “${output}”`)))
  })
  const errors: string[] = []
  const send = await connect(await listening, errors)
  const session = await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  // The first window of Firefox has no focus and ignores the space bar.
  const { result } = await send('browsingContext.create', { type: 'window' })
  const context = result?.context

  return {
    version: `Firefox ${session.result?.capabilities?.browserVersion}`,
    open: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    run: async (task, ...given) => {
      const { result: ran } = await send('script.evaluate', {
        expression: asScript(task, given),
        target: { context },
        awaitPromise: true,
      })
      if (ran?.exceptionDetails) throw new Error(`Firefox: ${ran.exceptionDetails.text}`)
      return JSON.parse(ran?.result?.value ?? 'null')
    },
    press: async (...pressed) =>
      void (await send('input.performActions', { context, actions: keyActions(pressed) })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    errors: () => errors,
    close: async () => {
      const exited = once(firefox, 'exit')
      await send('browser.close')
      await exited
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export const firefox = program ? () => start(program) : undefined
