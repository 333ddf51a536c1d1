const fraction = (text: string) => (text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text))

/** A color of the style sheet, `oklch(91% 0.165 100)`, as six hexadecimal digits. */
export function hexOf(oklch: string): string {
  const [, light = '', chroma = '', hue = ''] = /^oklch\((\S+) (\S+) (\S+)\)$/.exec(oklch) ?? []
  if (hue === '') throw new Error(`Expected a color such as oklch(91% 0.165 100), found ${oklch}`)
  const angle = (Number(hue) * Math.PI) / 180
  const [a, b] = [Number(chroma) * Math.cos(angle), Number(chroma) * Math.sin(angle)]
  const cone = (fromA: number, fromB: number) => (fraction(light) + fromA * a + fromB * b) ** 3
  const [l, m, s] = [
    cone(0.39633778, 0.21580376),
    cone(-0.10556135, -0.06385417),
    cone(-0.08948418, -1.29148555),
  ]
  const linear = [
    4.07674166 * l - 3.30771159 * m + 0.23096993 * s,
    -1.268438 * l + 2.6097574 * m - 0.3413194 * s,
    -0.00419609 * l - 0.70341861 * m + 1.7076147 * s,
  ]
  const bytes = linear.map((value) => {
    const shown = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(255 * Math.min(1, Math.max(0, shown)))
  })
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** The tokens of the light scheme, by name. */
export const lightColors = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (?:light-dark\()?(oklch\([^)]+\))/g)].map(([, name = '', color = '']) => [
      name,
      hexOf(color),
    ]),
  )
