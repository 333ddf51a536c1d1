import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

export interface Site {
  readonly address: string
  /** Serves this folder from now on, always at the same address. */
  readonly serve: (folder: string) => Promise<void>
  /** From now on nothing answers. */
  readonly stop: () => Promise<void>
  /** From now on a connection is taken and never answered. */
  readonly hang: () => Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const place = server.address()
  server.close()
  await once(server, 'close')
  if (typeof place !== 'object' || place === null) throw new Error(`expected a port, found ${place}`)
  return place.port
}

/** An address of its own, whose server can be replaced and stopped. */
export async function openSite(): Promise<Site> {
  const port = await freePort()
  let end = (): Promise<unknown> => Promise.resolve()
  const stop = async () => {
    await end()
    end = () => Promise.resolve()
  }
  const serve = async (folder: string) => {
    await stop()
    const server = spawn(process.execPath, ['scripts/serve.ts'], {
      env: { ...process.env, SITE_DIR: folder, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    end = () => {
      const gone = once(server, 'exit')
      server.kill()
      return gone
    }
    await once(server.stdout, 'data')
  }
  const hang = async () => {
    await stop()
    const open: Socket[] = []
    const server = createServer((socket) => void open.push(socket)).listen(port)
    end = () => {
      const gone = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      return gone
    }
    await once(server, 'listening')
  }
  return { address: `http://localhost:${port}`, serve, stop, hang }
}
