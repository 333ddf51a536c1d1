import { useState } from 'preact/hooks'
import { Part } from './Part.tsx'
import { fill } from './say.ts'
import type { Words } from './screens.ts'
import styles from './quiz.module.css'

/** Take the result along: as an address, on paper. */
export function Keep({ screens }: Words) {
  const [said, say] = useState<'copy' | 'copied' | 'refused'>('copy')
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say('copied'),
      () => say('refused'),
    )
  return (
    <Part title={screens.save}>
      <p>{screens.kept}</p>
      <p class="row">
        <button type="button" class="button" onClick={copy}>
          {screens[said]}
        </button>
        <button type="button" class="button" data-quiet onClick={() => print()}>
          {screens.print}
        </button>
        <a class={styles.plain} href="/credential-quiz/">
          {screens.again}
        </a>
      </p>
      <p class={styles.printed}>{fill(screens.address, location.href)}</p>
    </Part>
  )
}
