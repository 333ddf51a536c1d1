import { getCollection, type CollectionEntry } from 'astro:content'

/** The claims of one area of the myth ledger in the order of their numbers. An area without claims stops the build. */
export async function mythsIn(area: string): Promise<CollectionEntry<'myths'>[]> {
  const myths = await getCollection('myths', ({ data }) => data.area === area)
  if (myths.length === 0) throw new Error(`Expected an area of content/myths, found “${area}”`)
  return myths.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
