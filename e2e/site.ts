import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface Site {
  readonly address: string
  /** Serves this folder, always at the same address. */
  readonly serve: (folder: string) => Promise<void>
  /** Serves this folder, with this delay on each connection. */
  readonly serveSlowly: (folder: string, milliseconds: number) => Promise<void>
  /** Refuses connections. */
  readonly stop: () => Promise<void>
  /** Accepts connections and never answers. */
  readonly hang: () => Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error(`expected a port, found ${address}`)
  return address.port
}

/** An address whose server can be replaced and stopped. */
export async function openSite(): Promise<Site> {
  const port = await freePort()
  let end = (): Promise<unknown> => Promise.resolve()
  const stop = async () => {
    await end()
    end = () => Promise.resolve()
  }
  const serveAt = async (folder: string, at: number) => {
    await stop()
    const server = spawn(process.execPath, ['scripts/serve.ts'], {
      env: { ...process.env, SITE_DIR: folder, PORT: String(at) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    end = () => {
      const closed = once(server, 'exit')
      server.kill()
      return closed
    }
    await once(server.stdout, 'data')
  }
  const serve = (folder: string) => serveAt(folder, port)
  const serveSlowly = async (folder: string, milliseconds: number) => {
    const behind = await freePort()
    await serveAt(folder, behind)
    const endServer = end
    const open: Socket[] = []
    const delay = createServer((socket) => {
      open.push(socket)
      socket.on('error', () => socket.destroy())
      setTimeout(() => {
        const server = connect(behind)
        server.on('error', () => socket.destroy())
        socket.pipe(server).pipe(socket)
      }, milliseconds)
    }).listen(port)
    end = async () => {
      const closed = once(delay, 'close')
      delay.close()
      for (const socket of open) socket.destroy()
      await closed
      await endServer()
    }
    await once(delay, 'listening')
  }
  const hang = async () => {
    await stop()
    const open: Socket[] = []
    const server = createServer((socket) => void open.push(socket)).listen(port)
    end = () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      return closed
    }
    await once(server, 'listening')
  }
  return { address: `http://localhost:${port}`, serve, serveSlowly, stop, hang }
}
