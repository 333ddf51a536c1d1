/** The colors that tell the bodies apart and mark an answer, in the light and in the dark scheme. */
export const colors = [
  {
    name: 'the flag of AAPC',
    path: '/',
    selector: '[data-hue="aapc"] .flag',
    property: 'background-color',
    light: 'oklch(0.41 0.145 258)',
    dark: 'oklch(0.8 0.1 245)',
  },
  {
    name: 'the flag of AHIMA',
    path: '/',
    selector: '[data-hue="ahima"] .flag',
    property: 'background-color',
    light: 'oklch(0.43 0.15 25)',
    dark: 'oklch(0.8 0.105 35)',
  },
  {
    name: 'an AAPC credential',
    path: '/articles/cpc-vs-ccs/',
    selector: 'th[data-hue="aapc"] .key',
    property: 'color',
    light: 'oklch(0.41 0.145 258)',
    dark: 'oklch(0.8 0.1 245)',
  },
  {
    name: 'an AHIMA credential',
    path: '/articles/cpc-vs-ccs/',
    selector: 'th[data-hue="ahima"] .key',
    property: 'color',
    light: 'oklch(0.43 0.15 25)',
    dark: 'oklch(0.8 0.105 35)',
  },
  {
    name: 'the number chosen',
    path: '/',
    selector: '.choice label:has(:checked)',
    property: 'background-color',
    light: 'oklch(0.905 0.165 100)',
    dark: 'oklch(0.85 0.155 97)',
  },
  {
    name: 'the figure of an answer',
    path: '/articles/how-many-ceus-does-a-cpc-need/',
    selector: '.answer > :first-child',
    property: 'background-color',
    light: 'oklch(0.905 0.165 100)',
    dark: 'oklch(0.85 0.155 97)',
  },
  {
    name: 'the highlighter',
    path: '/articles/how-many-ceus-does-a-cpc-need/',
    selector: 'mark',
    property: 'background-color',
    light: 'oklch(0.905 0.165 100)',
    dark: 'oklch(0.85 0.155 97)',
  },
  {
    name: 'what the highlighter marks',
    path: '/articles/how-many-ceus-does-a-cpc-need/',
    selector: 'mark',
    property: 'color',
    light: 'oklch(0.21 0.012 265)',
    dark: 'oklch(0.21 0.012 265)',
  },
] as const

/** The ring around whatever has the focus. */
export const ring = {
  light: '3px solid oklch(0.21 0.012 265)',
  dark: '3px solid oklch(0.95 0.006 90)',
} as const

/** What takes the focus: one of each kind. */
export const focusable = [
  { name: 'the name of the site', path: '/', selector: 'header a' },
  { name: 'a tab', path: '/', selector: 'nav a:not([aria-current])' },
  { name: 'a link in the text', path: '/', selector: 'main a' },
  { name: 'a number to choose', path: '/', selector: '.choice :checked' },
  { name: 'a credential to tick', path: '/ceu-calculator/', selector: '[value=cpc]' },
  { name: 'a field', path: '/ceu-calculator/', selector: '[name=earned]' },
  { name: 'a select', path: '/ceu-calculator/', selector: 'select' },
  { name: 'an answer of the quiz', path: '/credential-quiz/', selector: 'main input' },
  { name: 'a button', path: '/credential-quiz/', selector: 'main button' },
  { name: 'the button of home', path: '/', selector: 'main .button' },
] as const

/** Runs in the page: a color of an element as the browser computes it. */
export const colorOf = ({ selector, property }: { selector: string; property: string }): string => {
  const element = document.querySelector(selector)
  return element ? getComputedStyle(element).getPropertyValue(property) : `no ${selector}`
}

/** Runs in the page: the ring around an element in focus, or around its label. */
export const ringOf = (selector: string): string => {
  const element = document.querySelector<HTMLElement>(selector)
  element?.closest('details')?.setAttribute('open', '')
  element?.focus()
  for (const around of [element, element?.closest('label')]) {
    if (!around) continue
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around)
    if (outlineStyle !== 'none') return `${outlineWidth} ${outlineStyle} ${outlineColor}`
  }
  return `none around ${selector}`
}
