import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { tabIds, tabs } from '../ui/tabs.ts'
import { fillRows } from '../format/figures.ts'
import { articleCategories } from '../features/articles/categories.ts'
import { siteAbout, siteName } from '../site.ts'

const data = [
  {
    path: '/rules/ceu.json',
    title: 'CEU rules',
    about: 'How many, of which kind, by when: values, dates, sources, history',
  },
  {
    path: '/rules/credentials.json',
    title: 'Credentials',
    about: 'The catalog, and the rules about exams, work and training',
  },
  { path: '/rules/quiz.json', title: 'Quiz', about: 'Questions, options, and what each answer speaks for' },
]

export const GET: APIRoute = async ({ site }) => {
  const articles = await getCollection('articles')
  const line = (path: string, title: string, about: string) =>
    `- [${title}](${new URL(path, site).href}): ${about}`
  const lines = [
    `# ${siteName}`,
    '',
    `> ${siteAbout}`,
    '',
    'Not affiliated with AAPC or AHIMA. Text and data are under CC BY 4.0. A reader’s own CEU Tracker (AAPC) or CEU Center (AHIMA) decides over any number here.',
    '',
    '## Pages',
    '',
    ...tabIds.map((id) => line(tabs[id].href, tabs[id].label, tabs[id].about)),
    line('/rules/conflicts/', 'Conflicts', 'Where sources disagree and which one this site follows'),
    '',
    '## Articles',
    '',
    ...articleCategories
      .flatMap(({ topic }) => articles.filter((article) => article.data.topic === topic))
      .map(({ id, data: { title, description } }) =>
        line(`/articles/${id}/`, fillRows(title), fillRows(description)),
      ),
    '',
    '## Data',
    '',
    ...data.map(({ path, title, about }) => line(path, title, about)),
  ]
  return new Response(`${lines.join('\n')}\n`)
}
