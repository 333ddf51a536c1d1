import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  answeredIds,
  formatQuiz,
  nextQuestion,
  parseQuiz,
  questionIds,
  type Answers,
  type Notice,
  type QuestionId,
} from '../../rules/quiz/questions.ts'
import { readPairs } from '../../rules/fragment.ts'

export type Screen = QuestionId | 'result'

interface Place {
  readonly screen: Screen
  /** What the address holds. */
  readonly answers: Answers
  /** The same with what is chosen on this screen. */
  readonly draft: Answers
  readonly notices: readonly Notice[]
  /** The address asked for the result of no answer at all. */
  readonly nothing: boolean
  /** The question was opened from the result, and leads back to it. */
  readonly returning: boolean
  /** How often the reader has gone from screen to screen. */
  readonly moves: number
}

/**
 * What the browser remembers of an entry in its history: the screen, whether it leads back to the result, and how many
 * of ours lie before it.
 */
interface Remembered {
  readonly screen: Screen
  readonly returning: boolean
  readonly depth: number
}

const remembered = (): Remembered | undefined => {
  const { screen, returning = false, depth = 0 }: Partial<Remembered> = history.state ?? {}
  const known = screen === 'result' || questionIds.some((id) => id === screen)
  return screen && known ? { screen, returning, depth } : undefined
}

/** A screen with these answers. There is no result of no answer: that is the first question, and a sentence. */
function placeOf(screen: Screen, answers: Answers, notices: readonly Notice[] = []): Place {
  const nothing = screen === 'result' && answeredIds(answers).length === 0
  return {
    screen: nothing ? 'held' : screen,
    answers,
    draft: answers,
    notices,
    nothing,
    returning: false,
    moves: 0,
  }
}

const addressOf = (screen: Screen, answers: Answers) =>
  formatQuiz(answers, screen === 'result') || location.pathname

/** The place that the address names. Where it is silent, what has been answered since holds. */
function placeHere(since: Answers): Place {
  const { answers, show, notices } = parseQuiz(location.hash)
  const ours = remembered()
  const screen = ours?.screen ?? ((!show && nextQuestion(answers)) || 'result')
  const place = placeOf(screen, { ...since, ...answers }, notices)
  return { ...place, returning: ours?.returning ?? false }
}

/** The place with what the reader ticked in the first question before the script ran; that wins. */
function withTicked(place: Place, form: HTMLFormElement | null): Place {
  const ticked = [...(form?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map(({ value }) => value)
  if (ticked.length === 0) return place
  const before = ticked.includes('none') ? [] : [place.answers.held]
  const ids = ticked.filter((value) => value !== 'some')
  const { answers } = parseQuiz(`held=${[...before, ...ids].join()}`)
  return { ...place, screen: 'held', draft: { ...place.answers, held: [], ...answers } }
}

export interface Session extends Place {
  change(draft: Answers): void
  /** Show a screen, with these answers from now on; a question may lead back to the result. */
  go(screen: Screen, answers?: Answers, returning?: boolean): void
  /** Back to the screen before, or to the question before where there was none. */
  back?: () => void
}

/**
 * What the reader has answered and where they are: the answers are in the address, the screen in the browser's
 * memory of its history. Before the browser has taken over, it is the first question.
 */
export function useAnswers(form: RefObject<HTMLFormElement>): Session {
  const [place, set] = useState(() => placeOf('held', {}))

  const latest = useRef(place)
  latest.current = place

  useLayoutEffect(() => {
    const remember = ({ screen, returning }: Place, address?: string) =>
      history.replaceState(
        { screen, returning, depth: remembered()?.depth ?? 0 } satisfies Remembered,
        '',
        address,
      )
    const arrive = () => {
      const ours = remembered()
      const { screen, returning, answers, moves } = latest.current
      if (!ours && readPairs(location.hash).kind === 'anchor') {
        // The anchor has done its work; the answers are back in the address. Back would only lead to this same screen.
        if (answeredIds(answers).length > 0)
          history.replaceState(
            { screen, returning, depth: 0 } satisfies Remembered,
            '',
            addressOf(screen, answers),
          )
        return
      }
      const next = placeHere(ours ? answers : {})
      remember(next, ours && addressOf(next.screen, next.answers))
      set({ ...next, moves: moves + Number(next.screen !== screen) })
    }
    const first = withTicked(placeHere({}), form.current)
    remember(first)
    set(first)
    addEventListener('popstate', arrive)
    return () => removeEventListener('popstate', arrive)
  }, [])

  const { screen, answers } = place
  const go = (next: Screen, given = answers, returning = false) => {
    // An entry that is not ours is an anchor: Back must not stop there.
    const here = remembered()
    const depth = here ? here.depth + 1 : 0
    history.pushState({ screen: next, returning, depth } satisfies Remembered, '', addressOf(next, given))
    set({ ...placeOf(next, given), returning, moves: place.moves + 1 })
  }
  const before = questionIds[questionIds.findIndex((id) => id === screen) - 1]
  const back = before && (() => (remembered()?.depth ? history.back() : go(before)))

  return { ...place, go, change: (draft) => set({ ...place, draft }), ...(back ? { back } : {}) }
}
