import { useEffect, useState } from 'preact/hooks'
import { fill } from '../../format/text.ts'
import { printDate } from '../../format/dates.ts'
import type { Notice, Problem } from '../../rules/ceu/address.ts'
import type { Plan } from '../../rules/ceu/plan.ts'
import { copy } from './copy.ts'
import { bodyName } from './describe.ts'
import styles from './calculator.module.css'

/** 40 by March 2027 · 28 to go · Behind an even pace */
function describeBriefly({ due, remaining, status }: Plan): string {
  const { bar } = copy.controls
  return [
    due ? fill(bar.by, printDate(due.value)) : bar.undated,
    ...(status === 'met' ? [] : [fill(bar.toGo, remaining)]),
    copy.status[status].replace(/\.$/, ''),
  ].join(' · ')
}

/** Whether an element can be seen, so that nothing need be said of it elsewhere. */
function useInView(id: string): boolean {
  const [inView, set] = useState(false)
  useEffect(() => {
    const element = document.getElementById(id)
    if (!element) return set(false)
    const watcher = new IntersectionObserver((entries) => set(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: '0px 0px -30%',
    })
    watcher.observe(element)
    return () => watcher.disconnect()
  })
  return inView
}

interface Props {
  plans: readonly Plan[]
  problems: readonly Problem[]
  notices: readonly Notice[]
}

/** The answer in a line that leads to it, on screens where it may be out of sight. */
export function Brief({ plans, problems, notices }: Props) {
  const { bar } = copy.controls
  const leftOut =
    problems.length +
    notices.filter(({ code }) => code !== 'count-dropped' && !code.startsWith('mended')).length
  const inView = useInView(leftOut > 0 ? 'ceu-problems' : 'ceu-plan')
  if (plans.length + leftOut === 0) return null
  return (
    <nav class={styles.brief} aria-label={bar.name} data-away={inView ? '' : undefined}>
      {leftOut > 0 && (
        <a href="#ceu-problems" key={leftOut}>
          <b>{fill(bar.problems[leftOut === 1 ? 0 : 1], leftOut)}</b>
        </a>
      )}
      {(leftOut > 0 ? [] : plans).map((plan) => (
        <a
          href="#ceu-plan"
          key={plan.body + plan.required.value + describeBriefly(plan)}
          data-hue={plan.body}
        >
          <span class="flag">{bodyName[plan.body]}</span>
          <b>{plan.required.value}</b> {describeBriefly(plan)}
        </a>
      ))}
    </nav>
  )
}
