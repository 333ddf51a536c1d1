import { credentials } from '../../facts/credentials.ts'
import { codeSets, settings, type CodeSet } from '../../facts/settings.ts'

type Setting = (typeof settings)[number]
type Row = Setting['row']

/** The position of a setting along the lines. Lines branch off to a setting at the side. */
interface Place {
  readonly row: Row
  readonly along: number
  readonly side?: true
}

/** The layout of the lines: the position of the first, the distance between them, and the distance of the side. */
interface Course {
  readonly start: number
  readonly gap: number
  readonly side: number
  readonly places: readonly Place[]
}

interface Point {
  readonly along: number
  readonly across: number
}

interface Track {
  readonly set: CodeSet
  readonly points: readonly Point[]
}

interface Stop extends Setting {
  readonly along: number
  /** The first and the last of the lines of its code sets. */
  readonly from: number
  readonly to: number
  readonly side: boolean
}

const settingOf = (row: Row): Setting => {
  const setting = settings.find((each) => each.row === row)
  if (!setting) throw new Error(`Settings map: expected a setting for ${row}, found none`)
  return setting
}

const uses = (row: Row, set: CodeSet) => settingOf(row).uses.includes(set)

/** The line of one code set through every setting that uses it. Parallel lines keep their distance in turns. */
function trackOf(set: CodeSet, { start, gap, side, places }: Course): Track {
  const index = codeSets.indexOf(set)
  const base = start + index * gap
  const used = places.map(({ row }) => uses(row, set))
  const route = places.slice(used.indexOf(true), used.lastIndexOf(true) + 1)
  const levelAt = (place: Place) => (place.side && uses(place.row, set) ? base + side : base)
  /** The first line that turns is the inner one. */
  const inner = codeSets.findIndex((each) => places.some((place) => place.side && uses(place.row, each)))
  const shift = (index - inner) * gap * Math.tan(Math.PI / 8)

  const points = route.flatMap((place, at): Point[] => {
    const here = { along: place.along, across: levelAt(place) }
    const before = route[at - 1]
    if (!before || levelAt(before) === here.across) return [here]
    const turn = Math.sign(here.across - levelAt(before))
    const middle = (before.along + here.along) / 2 - turn * shift
    return [
      { along: middle - side / 2, across: levelAt(before) },
      { along: middle + side / 2, across: here.across },
      here,
    ]
  })
  return { set, points }
}

const tracksOf = (course: Course): Track[] => codeSets.map((set) => trackOf(set, course))

const stopsOf = ({ start, gap, side, places }: Course): Stop[] =>
  places.map(({ row, along, side: isAside = false }) => {
    const setting = settingOf(row)
    const lines = setting.uses.map((set) => start + codeSets.indexOf(set) * gap + (isAside ? side : 0))
    return { ...setting, along, from: Math.min(...lines), to: Math.max(...lines), side: isAside }
  })

type Way = 'across' | 'down'

/** One drawing of the map: the direction of its lines and the position of its labels. */
export interface Plate {
  readonly way: Way
  readonly width: number
  readonly height: number
  readonly tracks: readonly (Omit<Track, 'points'> & { readonly d: string; readonly label: Label })[]
  readonly stops: readonly (Stop & {
    readonly sign: Box | Lens
    readonly picture: Picture | undefined
    readonly words: Words
  })[]
}

/** A circle around the lines, with a handle. */
interface Lens {
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly handle: string
}

interface Picture {
  readonly x: number
  readonly y: number
  readonly d: string
}

interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Words {
  readonly x: number
  readonly y: number
  readonly lines: readonly string[]
}

const pair = (way: Way, { along, across }: Point) => (way === 'across' ? [along, across] : [across, along])

const round = (value: number) => Math.round(value * 10) / 10

/** A path through the points, straight between them and rounded at each turn. */
function pathOf({ points }: Track, way: Way): string {
  const radius = 14
  const turns = points.filter(({ across }, at) => {
    const [before, after] = [points[at - 1], points[at + 1]]
    return !before || !after || before.across !== across || after.across !== across
  })
  const spots = turns.map((point) => pair(way, point))
  return spots
    .map(([x = 0, y = 0], at) => {
      const [before, after] = [spots[at - 1], spots[at + 1]]
      if (!before) return `M${round(x)} ${round(y)}`
      if (!after) return `L${round(x)} ${round(y)}`
      const towards = ([otherX = 0, otherY = 0]: readonly number[]) => {
        const length = Math.hypot(otherX - x, otherY - y) || 1
        const share = Math.min(radius, length / 2) / length
        return `${round(x + (otherX - x) * share)} ${round(y + (otherY - y) * share)}`
      }
      return `L${towards(before)}Q${round(x)} ${round(y)} ${towards(after)}`
    })
    .join('')
}

/** Breaks a text into lines of at most so many characters. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.pop()
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || longer.length <= letters) lines.push(longer)
    else lines.push(last, word)
  }
  return lines
}

const half = 10

const wideCourse: Course = {
  start: 232,
  gap: 20,
  side: 96,
  places: [
    { row: 'crd-102', along: 100 },
    { row: 'crd-103', along: 258 },
    { row: 'crd-104', along: 384, side: true },
    { row: 'crd-107', along: 570 },
    { row: 'crd-106', along: 772 },
    { row: 'crd-105', along: 888, side: true },
  ],
}

const narrowCourse: Course = {
  start: 12,
  gap: 18,
  side: 40,
  places: [
    { row: 'crd-102', along: 92 },
    { row: 'crd-103', along: 206 },
    { row: 'crd-104', along: 356, side: true },
    { row: 'crd-107', along: 490 },
    { row: 'crd-106', along: 626 },
    { row: 'crd-105', along: 736, side: true },
  ],
}

/** The icons of the settings, 40 by 40. Auditing has none: its sign is a lens on the lines. */
const pictures: Readonly<Partial<Record<Row, string>>> = {
  'crd-102': 'M4 19L20 6l16 13M8 16v20h24V16M16 36V25h8v11',
  'crd-103': 'M4 36V6h32v30zM20 11v10M15 16h10M14 36v-9h12v9',
  'crd-104': 'M4 9v27M4 31h32M36 36V25a5 5 0 0 0-5-5H17v11M10.5 20a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7',
  'crd-105': 'M20 4l14 5v10c0 9-6 14-14 17C12 33 6 28 6 19V9z',
  'crd-106': 'M8 4h24v32H8zM13 11h14M13 17h14M13 25h14M13 30h14',
}

const first = ({ points }: Track): Point => points[0] ?? { along: 0, across: 0 }

/** A bar across the lines that a setting uses, or the lens of auditing across all lines. */
function signOf({ row, along, from, to }: Stop, way: Way): Box | Lens {
  const [length, middle] = [to - from, (from + to) / 2]
  const [x = 0, y = 0] = pair(way, { along, across: middle })
  if (!pictures[row]) {
    const r = length / 2 + half + 1
    const corner = r * Math.SQRT1_2
    return { cx: x, cy: y, r, handle: `M${round(x + corner)} ${round(y + corner)}l18 18` }
  }
  const [width = 0, height = 0] = pair(way, { along: 2 * half, across: length + 2 * half })
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function pictureOf({ row }: Stop, x: number, y: number): Picture | undefined {
  const d = pictures[row]
  return d ? { x, y, d } : undefined
}

const wide: Plate = {
  way: 'across',
  width: 1000,
  height: 560,
  tracks: tracksOf(wideCourse).map((track) => ({
    set: track.set,
    d: pathOf(track, 'across'),
    label: { x: first(track).along - 20, y: first(track).across + 5, anchor: 'end' },
  })),
  stops: stopsOf(wideCourse).map((stop) => {
    const sign = signOf(stop, 'across')
    const x = 'r' in sign ? sign.cx - sign.r - 2 : sign.x
    const y = stop.side ? stop.to + 92 : 86
    const words = { x, y, lines: wrapped(stop.name, 20) }
    return { ...stop, sign, picture: pictureOf(stop, x - 3, y - 68), words }
  }),
}

const narrow: Plate = {
  way: 'down',
  width: 328,
  height: 836,
  tracks: tracksOf(narrowCourse).map((track, at) => {
    const { along, across } = first(track)
    const y = at < 3 ? 8 + at * 20 : along - 38
    return {
      set: track.set,
      d: pathOf({ set: track.set, points: [{ along: y, across }, ...track.points] }, 'down'),
      label: { x: across + 13, y: y + 6, anchor: 'start' },
    }
  }),
  stops: stopsOf(narrowCourse).map((stop) => {
    const [x, y] = [stop.side ? 134 : 98, stop.along + 8]
    const words = { x, y, lines: wrapped(stop.name, 26) }
    return { ...stop, sign: signOf(stop, 'down'), picture: pictureOf(stop, 286, y - 26), words }
  }),
}

export const plates: readonly Plate[] = [wide, narrow]

const listOf = (words: readonly string[]) => words.join(', ')

/** The map as text. */
export const mapInWords: string = settings
  .map(({ name, uses: sets, natural, also }) => {
    const letters = natural.map((id) => credentials[id].letters)
    return `${name}: ${listOf(sets)}; ${letters.join(' or ')}, also ${also}.`
  })
  .join(' ')
