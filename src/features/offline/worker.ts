/** Keeps every page on the device of a reader who has opened a tool, and gives it out where there is no network. */
import {
  addPlugins,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  matchPrecache,
  precache,
} from 'workbox-precaching'
import { NetworkOnly } from 'workbox-strategies'

declare const self: ServiceWorkerGlobalScope

/** Each file of the site with the SHA-256 of its content; the build fills it in. */
declare const KEPT: readonly (readonly [path: string, digest: string])[]

const lost = '/404.html'

/** Their names hold a hash of their content, so the kept one is the right one for every version of a page. */
const isHashed = (path: string) => path.startsWith('/_astro/')

// Some hosts answer 404 for the page they show at lost addresses, even under its own name.
addPlugins([
  {
    cacheWillUpdate: ({ request, response }) =>
      Promise.resolve(response.ok || request.url.endsWith(lost) ? response : null),
  },
])

// The digest lets in only files of this very version: while a new one is being put up, nothing is kept.
precache(
  KEPT.map(([url, digest]) => ({
    url,
    revision: isHashed(url) ? null : digest.slice(0, 8),
    integrity: `sha256-${digest}`,
  })),
)

const network = new NetworkOnly()

/** For a page that is kept, a network that is there but this slow counts as none. */
const patience = 3000
const later = () => new Promise<undefined>((resolve) => void setTimeout(resolve, patience))

/** Fetches what the browser has evicted since it was kept; what cannot be had now is tried again at the next visit. */
const restoreKept = (event: FetchEvent) =>
  Promise.allSettled(
    KEPT.map(([url, digest]) =>
      createHandlerBoundToURL(url)({
        event,
        request: new Request(url),
        url: new URL(url, location.origin),
        params: { integrity: `sha256-${digest}` },
      }),
    ),
  )

async function answerLost({ pathname, search }: URL): Promise<Response> {
  if (getCacheKeyForURL(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 308)
  const page = await matchPrecache(lost)
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error()
}

/** The newest version where there is a network, otherwise the kept one: a page and its scripts always match. */
async function answer(event: FetchEvent, url: URL): Promise<Response> {
  const isKept = getCacheKeyForURL(url.pathname) !== undefined
  const kept = isKept ? await matchPrecache(url.pathname) : undefined
  if (kept && isHashed(url.pathname)) return kept
  const fetched = network.handle({ event, request: event.request }).catch(() => undefined)
  if (isKept && !kept) event.waitUntil(fetched.then(() => restoreKept(event)))
  const soon = kept ? await Promise.race([fetched, later()]) : await fetched
  return soon ?? kept ?? answerLost(url)
}

// No navigation preload: with it, Firefox gives up where there is no network before the worker is asked. And no
// claiming of open pages: it would throw those out that the browser keeps for Back.
self.addEventListener('install', () => void self.skipWaiting())

self.addEventListener('fetch', (event) => {
  const { method, mode, url: address } = event.request
  const url = new URL(address)
  if (method !== 'GET' || url.origin !== location.origin) return
  if (mode === 'navigate' || getCacheKeyForURL(url.pathname)) event.respondWith(answer(event, url))
})
