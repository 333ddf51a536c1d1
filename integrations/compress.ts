import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { AstroIntegration } from 'astro'

const text = /\.(html|css|js|json|xml|txt|svg|webmanifest)$/

/** What `Content-Encoding` and the file itself cost: less than this is not worth having. */
const worthwhile = 100

const encodings = [
  {
    suffix: '.br',
    compress: (body: Buffer) =>
      promisify(brotliCompress)(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      }),
  },
  {
    suffix: '.gz',
    compress: (body: Buffer) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
  },
]

async function compressFile(file: string): Promise<void> {
  const body = readFileSync(file)
  await Promise.all(
    encodings.map(async ({ suffix, compress }) => {
      const packed = await compress(body)
      if (packed.length + worthwhile <= body.length) writeFileSync(`${file}${suffix}`, packed)
    }),
  )
}

/** Lays a brotli and a gzip copy beside each text file that gains from it, for servers that send them as they are. */
export const compress = (): AstroIntegration => ({
  name: 'compress',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir)
      const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => text.test(file))
      await Promise.all(files.map((file) => compressFile(join(dist, file))))
    },
  },
})
