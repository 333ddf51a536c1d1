import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { globSync } from 'node:fs'
import { freePort } from '../site.ts'
import { asScript, findProgram, keyActions, type Browser } from './browser.ts'

const driver = findProgram('WebKitWebDriver')
const [browser] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')
const screen = findProgram('Xvfb')

interface Answer {
  readonly value: {
    readonly error?: string
    readonly message?: string
    readonly sessionId?: string
    readonly capabilities?: { readonly browserVersion: string }
    readonly json?: string
    readonly thrown?: string
  } | null
}

/** The display of the machine, or a virtual one. */
async function findDisplay(): Promise<{ display: string; program?: ChildProcess }> {
  if (process.env['DISPLAY'] || !screen) return { display: process.env['DISPLAY'] ?? '' }
  const program = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = await once(program.stdout, 'data')
  return { display: `:${String(number).trim()}`, program }
}

async function start(driverPath: string, browserPath: string): Promise<Browser> {
  const { display, program } = await findDisplay()
  const port = await freePort()
  const driverProcess = spawn(driverPath, [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: 'ignore',
  })
  process.once('exit', () => {
    driverProcess.kill()
    program?.kill()
  })
  const send = async (method: string, path: string, body?: object): Promise<Answer['value']> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const { value }: Answer = await response.json()
    if (!response.ok) throw new Error(`WebKit, ${method} ${path}: ${value?.error}, ${value?.message}`)
    return value
  }
  const session = await retry(() =>
    send('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath, args: ['--automation'] } },
      },
    }),
  )
  const path = `/session/${session?.sessionId}`
  return {
    version: `WebKitGTK ${session?.capabilities?.browserVersion}`,
    open: async (url) => void (await send('POST', `${path}/url`, { url })),
    run: async (task, ...given) => {
      const script = `const [done] = arguments; ${asScript(task, given)}.then(
        (json) => done({ json }), (error) => done({ thrown: String(error) }))`
      const ran = await send('POST', `${path}/execute/async`, { script, args: [] })
      if (ran?.thrown) throw new Error(`WebKit: ${ran.thrown}`)
      return JSON.parse(ran?.json ?? 'null')
    },
    press: async (...pressed) =>
      void (await send('POST', `${path}/actions`, { actions: keyActions(pressed) })),
    resize: async (width, height) => void (await send('POST', `${path}/window/rect`, { width, height })),
    errors: () => [],
    close: async () => {
      await send('DELETE', path)
      driverProcess.kill()
      program?.kill()
    },
  }
}

/** Retries while the driver does not listen yet. */
async function retry<Found>(attempt: () => Promise<Found>, left = 50): Promise<Found> {
  try {
    return await attempt()
  } catch (error) {
    if (left === 0 || !(error instanceof TypeError)) throw error
    await new Promise((resolve) => setTimeout(resolve, 100))
    return retry(attempt, left - 1)
  }
}

export const webkit =
  driver && browser && (screen || process.env['DISPLAY']) ? () => start(driver, browser) : undefined
