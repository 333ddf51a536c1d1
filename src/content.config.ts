import { defineCollection, reference } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { credentialIds } from './facts/credentials.ts'
import { factIds } from './facts/facts.ts'
import { sources, type SourceId } from './facts/sources.ts'

const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]]

const factOrConflict = z.union([z.enum(factIds), z.string().regex(/^k-\d{2}$/)], {
  error: 'expected the id of a fact, such as ceu-001, or of a conflict, such as k-01',
})

const articles = defineCollection({
  loader: glob({ base: './content/articles', pattern: '**/*.mdx' }),
  schema: z.strictObject({
    title: z.string().max(60).describe('The question the article answers: heading and search result.'),
    description: z.string().min(50).max(200).describe('One sentence for search results; may hold {row-id}.'),
    published: z.date().describe('The day the article first went live.'),
    checked: z.date().describe('The day its statements were last checked against their sources.'),
    review: z.date().describe('The day by which they must be checked again.'),
    hue: z.enum(['aapc', 'ahima', 'ink']).describe('The body it is about; ink for both or neither.'),
    topic: z.enum(['ceus', 'credentials', 'start']).describe('Its category.'),
    order: z
      .number()
      .int()
      .default(100)
      .describe('Its place in its category; articles without one follow by title.'),
    featured: z.boolean().default(false).describe('Shown on the home page.'),
    covers: z.array(z.enum(credentialIds)).default([]).describe('Credentials the article is about.'),
    tool: z.enum(['ceu-calculator', 'credential-quiz']).optional().describe('The tool inside the text.'),
    related: z.array(reference('articles')).default([]).describe('Articles to read next.'),
  }),
})

const myths = defineCollection({
  loader: glob({ base: './content/myths', pattern: 'm-*.md' }),
  schema: z.strictObject({
    claim: z.string().max(80).describe('The wrong claim in its own words and with its own numbers.'),
    verdict: z.string().max(40).describe('What is the matter with it, the most telling word first.'),
    area: z.enum(['aapc-ceus', 'aapc-exams', 'ahima', 'jobs']).describe('The part of the list it stands in.'),
    fact: z.string().max(240).describe('What is right instead; its figures are {row-id}.'),
    rows: z
      .array(factOrConflict)
      .describe('The rows the fact rests on, and the conflict that tells both sides.'),
    sources: z.array(z.enum(sourceIds)).default([]).describe('Pages that no row brings.'),
  }),
})

const side = z.strictObject({
  says: z.string().max(240).describe('What these pages say, in our words; its figures are {row-id}.'),
  sources: z.array(z.enum(sourceIds)).describe('The pages that say so, where they may be cited.'),
})

const conflicts = defineCollection({
  loader: glob({ base: './content/conflicts', pattern: 'k-*.md' }),
  schema: z.strictObject({
    claim: z.string().max(80).describe('What the pages disagree on; may hold {row-id}.'),
    area: z.enum(['aapc-ceus', 'exams', 'jobs', 'ahima']).describe('The part of the ledger it stands in.'),
    follows: side.describe('The side that the site follows, where it follows one.'),
    against: z.array(side).min(1).describe('What other pages say.'),
    site: z.string().max(240).describe('What this site does about it.'),
    safe: z
      .string()
      .max(240)
      .optional()
      .describe('The choice that costs a reader least if the site is wrong.'),
    rows: z.array(z.enum(factIds)).describe('The rows that turn on it.'),
  }),
})

const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md' }),
  schema: z.strictObject({
    term: z.string().max(32).describe('The term as it stands inside a sentence.'),
    also: z.array(z.string().max(60)).default([]).describe('Other spellings, and what readers call it.'),
    links: z
      .array(z.string())
      .optional()
      .describe('Spellings in articles that lead here, where they are more than the term; [] for none.'),
    body: z.enum(['aapc', 'ahima', 'both', 'field']).describe('Whose word it is; field for the trade’s.'),
    short: z.string().max(320).describe('One to three plain sentences; their figures are {row-id}.'),
    rows: z
      .array(factOrConflict)
      .min(1)
      .describe('The rows it rests on, and the conflict that tells both sides.'),
    sources: z.array(z.enum(sourceIds)).default([]).describe('Pages that no row brings.'),
    see: z.array(reference('glossary')).default([]).describe('Terms that belong beside it.'),
  }),
})

export const collections = { articles, conflicts, glossary, myths }
