/** Where the texts of the console stand: all sources here take them from `messages/`. */
export const SCREENS = ['app', 'components']

/** Sources that may use a key, beside the screens. */
export const USERS = [...SCREENS, 'lib']

/** The citizens' pages have phrases of their own for now (decision 024). */
const CITIZENS = ['components/caller']

/** Writes into the API's document, which is English whoever reads it. */
const DOCUMENT = ['components/docs/empty-optionals.ts']

const isIn = (file: string, places: string[]) => places.some((place) => file === place || file.startsWith(`${place}/`))

/** Whether what a file says is looked at. */
export const isLookedAt = (file: string): boolean => !isIn(file, [...CITIZENS, ...DOCUMENT])

/** Names, also of fonts, are the same in every language. */
export const NAMES = new Set(['Muster', 'OpenAPI', 'cURL', 'Semi Bold', 'Inter Variable'])

/** Attributes and properties that are read by people, whoever takes them. */
export const SPOKEN = new Set([
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'action',
  'alt',
  'hint',
  'label',
  'placeholder',
  'problem',
  'text',
  'title',
])
