const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')

/** The characters that pages may use. The font holds exactly these. */
export const characters = `${ascii}\u00a0–’‘“”…·×−÷½§©é`
