import { useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { copy } from './copy.ts'
import { Part } from './Part.tsx'
import styles from './quiz.module.css'

/** Take the result along: as an address, on paper. */
export function Keep() {
  const { screens } = copy
  const [said, say] = useState<'copy' | 'copied' | 'refused'>('copy')
  const copyAddress = () =>
    navigator.clipboard.writeText(location.href).then(
      () => say('copied'),
      () => say('refused'),
    )
  return (
    <Part title={screens.save}>
      <p>{screens.kept}</p>
      <p class="row">
        <button type="button" class="button" onClick={copyAddress}>
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
