import { codeSets, settings, type CodeSet } from '../../facts/settings.ts'

type Setting = (typeof settings)[number]
type Row = Setting['row']

/** The settings in the order of the map. Lines bend aside to those that the first line does not reach. */
const order = [
  'crd-102',
  'crd-103',
  'crd-104',
  'crd-107',
  'crd-106',
  'crd-105',
] as const satisfies readonly Row[]

/** The icons of the settings, 40 by 40. */
const icons: Readonly<Record<(typeof order)[number], string>> = {
  'crd-102': 'M4 19L20 6l16 13M8 16v20h24V16M16 36V25h8v11',
  'crd-103': 'M4 36V6h32v30zM20 11v10M15 16h10M14 36v-9h12v9',
  'crd-104': 'M4 9v27M4 31h32M36 36V25a5 5 0 0 0-5-5H17v11M10.5 20a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7',
  'crd-105': 'M20 4l14 5v10c0 9-6 14-14 17C12 33 6 28 6 19V9z',
  'crd-106': 'M8 4h24v32H8zM13 11h14M13 17h14M13 25h14M13 30h14',
  'crd-107': 'M8 4h24v32H8zM14 12h12M14 19h5M14 27l4 4 9-10',
}

/** The position of the first line, the distance between lines, and how far they bend aside. */
const course = { start: 10, gap: 15, aside: 22 }

const settingOf = (row: Row): Setting => {
  const setting = settings.find((each) => each.row === row)
  if (!setting) throw new Error(`Settings map: expected a setting for ${row}, found none`)
  return setting
}

const stops = order.map(settingOf)
const [firstSet] = codeSets

/** How far from the left edge the line of a code set is at a stop. */
function positionOf(set: CodeSet, { uses }: Setting): number {
  const base = course.start + codeSets.indexOf(set) * course.gap
  return uses.includes(set) && !uses.includes(firstSet) ? base + course.aside : base
}

/** The piece of a line beside one stop: a hundred units high, whatever the height of the stop. */
export interface Piece {
  readonly set: CodeSet
  readonly d: string
  /** Where the line begins, its name stands beside it. */
  readonly begins?: true
}

/** The line of a code set beside a stop, or nothing before its first stop and after its last. */
function pieceOf(set: CodeSet, at: number): Piece[] {
  const used = stops.map(({ uses }) => uses.includes(set))
  const [first, last] = [used.indexOf(true), used.lastIndexOf(true)]
  const [stop, before] = [stops[at], stops[at - 1]]
  if (!stop || at < first || at > last) return []
  const x = positionOf(set, stop)
  const end = at === last ? 50 : 100
  if (at === first) return [{ set, begins: true, d: `M${x} ${at === 0 ? 0 : 50}V${end}` }]
  const from = before ? positionOf(set, before) : x
  const bend = from === x ? `M${x} 0` : `M${from} 0C${from} 20 ${x} 10 ${x} 30`
  return [{ set, d: `${bend}V${end}` }]
}

export interface Stop extends Setting {
  readonly icon: string
  readonly pieces: readonly Piece[]
  /** The first and the last of the lines of its code sets. */
  readonly from: number
  readonly to: number
  /** A setting that judges the work of the others: a lens on the lines, not a stop. */
  readonly lens: boolean
}

/** The width of the lines, with room at both sides. */
export const width = 92

export const mapStops: readonly Stop[] = order.map((row, at) => {
  const setting = settingOf(row)
  const positions = setting.uses.map((set) => positionOf(set, setting))
  return {
    ...setting,
    icon: icons[row],
    pieces: codeSets.flatMap((set) => pieceOf(set, at)),
    from: Math.min(...positions),
    to: Math.max(...positions),
    lens: setting.first !== undefined,
  }
})

/** The lines that begin above the first stop, with their names one under the other. */
export const mapHeads = (mapStops[0]?.pieces ?? []).map(({ set }, at) => ({
  set,
  x: course.start + codeSets.indexOf(set) * course.gap,
  y: 6 + at * 18,
}))
export const headHeight = 60
