import { useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { copy } from './copy.ts'
import { Part } from './Part.tsx'
import styles from './quiz.module.css'

/** Take the result along: as an address, on paper. */
export function SaveResult() {
  const { screens } = copy
  const [link, setLink] = useState<'copy' | 'copied' | 'refused'>('copy')
  const copyLink = () => {
    // Some browsers have no clipboard, others refuse it.
    const written = navigator.clipboard
      ? navigator.clipboard.writeText(location.href)
      : Promise.reject(new Error('no clipboard'))
    written.then(
      () => setLink('copied'),
      () => setLink('refused'),
    )
  }
  return (
    <Part title={screens.save}>
      <p>{screens.kept}</p>
      <p class="row">
        <button type="button" class="button" onClick={copyLink}>
          <span key={link}>{screens[link]}</span>
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
