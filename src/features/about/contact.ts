/** Where readers can report a mistake: a mailbox, a page with a form, or nowhere. */
export type Contact =
  | { readonly kind: 'mail' | 'page'; readonly href: string; readonly shown: string }
  | { readonly kind: 'none' }

/** The last day on which /.well-known/security.txt may be trusted. Move it on when the address has been checked. */
export const contactGoodUntil = '2027-11-22'

/** Reads the address that the site was built with, as `CONTACT` gives it. */
export function readContact(text = ''): Contact {
  const given = text.trim()
  if (given === '') return { kind: 'none' }
  const mailbox = given.replace(/^mailto:/, '')
  if (/^[^\s@<>"]+@[^\s@<>"/:?]+\.[^\s@<>"/:?]+$/.test(mailbox)) {
    return { kind: 'mail', href: `mailto:${mailbox}`, shown: mailbox }
  }
  if (/^https:\/\/[^\s<>"]+$/.test(given)) {
    return { kind: 'page', href: given, shown: given.replace('https://', '') }
  }
  throw new Error(`CONTACT: expected a mail address or a page that begins with https://, found “${text}”`)
}
