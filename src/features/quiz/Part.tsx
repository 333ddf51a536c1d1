import type { ComponentChildren } from 'preact'
import styles from './quiz.module.css'

interface Props {
  /** The key at the left edge. */
  answer?: string | number
  title: string
  /** Not on paper. */
  screen?: true
  children?: ComponentChildren
}

/** A section of the result, hanging from its key. */
export const Part = ({ answer, title, screen, children }: Props) => (
  <section class={screen ? `part ${styles.screen}` : 'part'}>
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
