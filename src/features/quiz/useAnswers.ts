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
  /** How often the reader has gone from screen to screen. */
  readonly moves: number
}

/** What the browser remembers of an entry in its history: the screen, and how many of ours lie before it. */
interface Remembered {
  readonly screen: Screen
  readonly depth: number
}

const remembered = (): Remembered | undefined => {
  const { screen, depth = 0 }: Partial<Remembered> = history.state ?? {}
  const known = screen === 'result' || questionIds.some((id) => id === screen)
  return screen && known ? { screen, depth } : undefined
}

/** A screen with these answers. There is no result of no answer: that is the first question, and a sentence. */
function placeOf(screen: Screen, answers: Answers, notices: readonly Notice[] = []): Place {
  const nothing = screen === 'result' && answeredIds(answers).length === 0
  return { screen: nothing ? 'held' : screen, answers, draft: answers, notices, nothing, moves: 0 }
}

const addressOf = (screen: Screen, answers: Answers) =>
  formatQuiz(answers, screen === 'result') || location.pathname

/** The place the address stands for. Where it is silent, what has been answered since holds. */
function placeHere(since: Answers): Place {
  const { answers, show, notices } = parseQuiz(location.hash)
  const screen = remembered()?.screen ?? ((!show && nextQuestion(answers)) || 'result')
  return placeOf(screen, { ...since, ...answers }, notices)
}

/** The place with what the reader ticked in the first question before the script ran; that wins. */
function withTicked(place: Place, form: HTMLFormElement | null): Place {
  const ticked = [...(form?.querySelectorAll<HTMLInputElement>(':checked') ?? [])].map(({ value }) => value)
  if (ticked.length === 0) return place
  const before = ticked.includes('none') ? [] : [place.answers.held]
  const { answers } = parseQuiz(`held=${[...before, ...ticked].join()}`)
  return { ...place, screen: 'held', draft: { ...place.answers, ...answers } }
}

export interface Session extends Place {
  change(draft: Answers): void
  /** Show a screen, with these answers from now on. */
  go(screen: Screen, answers?: Answers): void
  /** Back to the screen before, or to the question before where there was none. */
  back?: () => void
}

/**
 * What the reader has answered and where they are: the answers stand in the address, the screen in the browser's
 * memory of its history. Before the browser has taken over, it is the first question.
 */
export function useAnswers(form: RefObject<HTMLFormElement>): Session {
  const [place, set] = useState(() => placeOf('held', {}))

  const latest = useRef(place)
  latest.current = place

  useLayoutEffect(() => {
    const remember = ({ screen }: Place, address?: string) =>
      history.replaceState({ screen, depth: remembered()?.depth ?? 0 } satisfies Remembered, '', address)
    const arrive = () => {
      const ours = remembered()
      const { screen, answers, moves } = latest.current
      if (!ours && readPairs(location.hash).kind === 'anchor') {
        // The anchor has done its work; the answers are back in the address. Back would only lead to this same screen.
        if (answeredIds(answers).length > 0)
          history.replaceState({ screen, depth: 0 } satisfies Remembered, '', addressOf(screen, answers))
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
  const go = (next: Screen, given = answers) => {
    // An entry that is not ours is an anchor: Back must not stop there.
    const here = remembered()
    const depth = here ? here.depth + 1 : 0
    history.pushState({ screen: next, depth } satisfies Remembered, '', addressOf(next, given))
    set({ ...placeOf(next, given), moves: place.moves + 1 })
  }
  const before = questionIds[questionIds.findIndex((id) => id === screen) - 1]
  const back = before && (() => (remembered()?.depth ? history.back() : go(before)))

  return { ...place, go, change: (draft) => set({ ...place, draft }), ...(back ? { back } : {}) }
}
