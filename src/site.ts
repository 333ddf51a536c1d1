/** What the site is called, and what it is for in a sentence or two. */
export const siteName = 'Coder Compass'

export const siteAbout =
  'How many CEUs a US medical coder needs, of which kind and by when, for AAPC and AHIMA, and which credential fits whom. Every number has its date and its source.'
