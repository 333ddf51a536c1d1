import { useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { copy } from './copy.ts'
import { Part } from './Part.tsx'
import styles from './quiz.module.css'

/** Take the result along: as an address, on paper. */
export function Keep() {
  const { screens } = copy
  const [said, say] = useState<'copy' | 'copied' | 'refused'>('copy')
  const copyAddress = () => {
    // Some browsers have no clipboard, others refuse it.
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(location.href)
      : Promise.reject(new Error('no clipboard'))
    written.then(
      () => say('copied'),
      () => say('refused'),
    )
  }
  return (
    <Part title={screens.save}>
      <p>{screens.kept}</p>
      <p class="row">
        <button type="button" class="button" onClick={copyAddress}>
          <span key={said}>{screens[said]}</span>
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
