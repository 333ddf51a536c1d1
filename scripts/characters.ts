const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** Every character that a page may print. The font holds these and no others. */
export const characters = `${ascii}\u00a0–’‘“”…·×−÷½§©é`
