import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { fillRows } from '../format/figures.ts'
import { siteAbout, siteName } from '../site.ts'

/** A feed brings what is new; the rest is listed at /articles/. */
const atMost = 30

export const GET: APIRoute = async ({ site, url }) => {
  const articles = await getCollection('articles')
  const newestFirst = articles.toSorted(
    (a, b) => Number(b.data.published) - Number(a.data.published) || (a.id < b.id ? -1 : 1),
  )
  const self = new URL(url.pathname, site).href
  return rss({
    title: siteName,
    description: siteAbout,
    site: new URL('/', site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-US</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: newestFirst.slice(0, atMost).map(({ id, data: { title, description, published } }) => ({
      title: fillRows(title),
      description: fillRows(description),
      link: `/articles/${id}/`,
      pubDate: published,
    })),
  })
}
