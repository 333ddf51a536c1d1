const key = 'ceu-plan'

/** What the device keeps: the fragment of a plan, nothing, or no answer because storage is blocked. */
export type Kept =
  | { readonly kind: 'plan'; readonly fragment: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'blocked' }

/** Storage may throw on every touch: blocked by the reader, full, or not there at all. */
const attempt = (touch: () => Kept): Kept => {
  try {
    return touch()
  } catch {
    return { kind: 'blocked' }
  }
}

export const recall = (): Kept =>
  attempt(() => {
    const fragment = localStorage.getItem(key)
    return fragment === null ? { kind: 'nothing' } : { kind: 'plan', fragment }
  })

/** Whether this device keeps a CEU log. */
export const keepsLog = (): boolean => {
  try {
    return localStorage.getItem('ceu-log') !== null
  } catch {
    return false
  }
}

export const keep = (fragment: string): Kept =>
  attempt(() => {
    localStorage.setItem(key, fragment)
    return { kind: 'plan', fragment }
  })

export const erase = (): Kept =>
  attempt(() => {
    localStorage.removeItem(key)
    return { kind: 'nothing' }
  })
