import { sources, type Source, type SourceId } from '../../facts/sources.ts'

const ids = Object.keys(sources) as SourceId[]
const all: readonly (readonly [SourceId, Source])[] = ids.map((id) => [id, sources[id]])

const of = (belongs: (source: Source) => boolean): SourceId[] =>
  all
    .filter(([, source]) => belongs(source))
    .sort(([, a], [, b]) => a.publisher.localeCompare(b.publisher, 'en'))
    .map(([id]) => id)

const isOfficial = ({ kind }: Source) => kind === 'official'

/** Every source once, grouped by publisher. */
export const sourceGroups = [
  {
    group: 'aapc',
    title: 'AAPC’s own pages',
    hue: 'aapc',
    ids: of((source) => isOfficial(source) && source.publisher.startsWith('AAPC')),
  },
  {
    group: 'ahima',
    title: 'AHIMA’s own pages',
    hue: 'ahima',
    ids: of((source) => isOfficial(source) && source.publisher.startsWith('AHIMA')),
  },
  {
    group: 'government',
    title: 'Government pages',
    hue: 'ink',
    ids: of(({ kind }) => kind === 'government'),
  },
  { group: 'others', title: 'Third parties', hue: 'ink', ids: of(({ kind }) => kind === 'third-party') },
] as const
