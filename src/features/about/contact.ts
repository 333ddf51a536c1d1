/** Where readers can report a mistake: an email address, a page, or nowhere. */
export type Contact =
  | { readonly kind: 'mail' | 'page'; readonly href: string; readonly shown: string }
  | { readonly kind: 'none' }

/** The day on which /.well-known/security.txt expires. Set a later day when the address has been checked. */
export const contactGoodUntil = '2027-11-22'

/** Reads the contact address from the value of `CONTACT`. */
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
