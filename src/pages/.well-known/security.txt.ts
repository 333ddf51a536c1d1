import type { APIRoute } from 'astro'
import { contactGoodUntil, readContact } from '../../features/about/contact.ts'

export const GET: APIRoute = ({ site, url }) => {
  const contact = readContact(process.env.CONTACT)
  if (contact.kind === 'none') {
    console.log('\nCONTACT is not set: no security.txt, and /about/ gives no address for corrections.')
    return new Response(null)
  }
  const lines = [
    `Contact: ${contact.href}`,
    `Expires: ${contactGoodUntil}T00:00:00Z`,
    'Preferred-Languages: en',
    `Canonical: ${new URL(url.pathname, site).href}`,
  ]
  return new Response(`${lines.join('\n')}\n`)
}
