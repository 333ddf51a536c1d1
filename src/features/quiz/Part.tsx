import type { ComponentChildren } from 'preact'

interface Props {
  /** The key at the left edge. */
  answer?: string | number
  title: string
  children?: ComponentChildren
}

/** A section of the result, hanging from its key. */
export const Part = ({ answer, title, children }: Props) => (
  <section class="part">
    <h2>
      {answer && <span class="k">{answer}</span>} <span>{title}</span>
    </h2>
    {children}
  </section>
)

interface EntryProps {
  name: ComponentChildren
  hue?: string
  children?: ComponentChildren
}

/** One entry of a list, hanging from its name. */
export const Entry = ({ name, hue, children }: EntryProps) => (
  <div>
    <dt class={hue && 'key'} data-hue={hue}>
      {name}
    </dt>
    <dd>{children}</dd>
  </div>
)
