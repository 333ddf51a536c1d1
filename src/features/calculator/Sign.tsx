interface Props {
  /** The line of the drawing, in a square of 16 by 16. */
  line: string
}

/** A sign beside the words that say the same. */
export const Sign = ({ line }: Props) => (
  <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d={line} stroke-width="3" />
  </svg>
)
