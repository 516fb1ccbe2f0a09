/** Where people read: all sources here take their texts from `messages/`. */
export const SCREENS = ['app', 'components', 'server/caller/pages', 'server/answering/pages']

/** Sources that may use a key. */
export const USERS = [
  'app',
  'components',
  'lib',
  'server/answering',
  'server/calendar',
  'server/caller',
  'server/channels',
  'server/domain/crowd/messages',
  'server/mail',
]

/** Writes into the API's document, which is English whoever reads it. */
const DOCUMENT = ['components/docs/empty-optionals.ts']

const isIn = (file: string, places: string[]) => places.some((place) => file === place || file.startsWith(`${place}/`))

/** Whether what a file says is looked at. */
export const isLookedAt = (file: string): boolean => !isIn(file, DOCUMENT)

/** Names, also of fonts, are the same in every language. */
export const NAMES = new Set(['Muster', 'OpenAPI', 'cURL', 'Semi Bold', 'Inter Variable'])

/** Attributes of HTML that are read by people. */
export const READ_ATTRIBUTES = new Set([
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
])

/** Attributes and properties that are read by people, whoever takes them. */
export const SPOKEN = new Set([...READ_ATTRIBUTES, 'action', 'hint', 'problem', 'text'])
