import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser of another maker, driven as far as a reader’s tasks need it. */
export interface Browser {
  readonly version: string
  readonly open: (address: string) => Promise<void>
  /** Runs a function inside the page and waits for what it returns. */
  readonly run: <Given extends readonly unknown[], Found>(
    task: (...given: Given) => Found | Promise<Found>,
    ...given: Given
  ) => Promise<Found>
  /** Presses and releases each key in turn, as a keyboard does. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** What the browser complained of so far, where it can be asked. */
  readonly complaints: () => readonly string[]
  readonly close: () => Promise<void>
}

/** Keys that have no letter, as the WebDriver standard numbers them. */
export const keys = {
  tab: '\uE004',
  enter: '\uE007',
  right: '\uE014',
  down: '\uE015',
  space: ' ',
} as const

/** The task as text that gives its result as JSON, since not everything crosses from page to driver alike. */
export const asScript = (task: (...given: never) => unknown, given: readonly unknown[]): string =>
  `(async () => JSON.stringify(await (${String(task)})(...${JSON.stringify(given)})) ?? 'null')()`

export const keyActions = (pressed: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: pressed.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  },
]

/** Where a program is on this machine: by name among the programs, or at one of the places given. */
export const findProgram = (...namesOrPlaces: readonly string[]): string | undefined =>
  namesOrPlaces
    .flatMap((name) =>
      name.includes('/')
        ? [name]
        : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path))
