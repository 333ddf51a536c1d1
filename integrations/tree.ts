import { Parser } from 'htmlparser2'

/** An element of a page, and where it stands in the HTML: its opening tag, and the end of all that it holds. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: Element | null
  readonly children: Element[]
  /** What stands directly in it. */
  text: string
  readonly tag: { readonly from: number; readonly to: number }
  to: number
}

/** Every element of a page, in its order. */
export function elementsIn(html: string): Element[] {
  const found: Element[] = []
  let around: Element | null = null
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const to = parser.endIndex + 1
      const tag = { from: parser.startIndex, to }
      const element: Element = { name, attributes, parent: around, children: [], text: '', tag, to }
      around?.children.push(element)
      found.push(element)
      around = element
    },
    ontext: (text) => {
      if (around) around.text += text
    },
    onclosetag: () => {
      if (around) around.to = parser.endIndex + 1
      around = around?.parent ?? null
    },
  })
  parser.end(html)
  return found
}
