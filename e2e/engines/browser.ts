import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser with another engine, with the actions that a reader’s tasks need. */
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
  /** The console errors so far; always empty where the driver cannot report them. */
  readonly errors: () => readonly string[]
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

/** The task as a script that returns JSON, because drivers serialize other values differently. */
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

/** The path of an installed program, given by name or by path. */
export const findProgram = (...namesOrPaths: readonly string[]): string | undefined =>
  namesOrPaths
    .flatMap((name) =>
      name.includes('/')
        ? [name]
        : (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path))
