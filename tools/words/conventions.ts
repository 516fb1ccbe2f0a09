/** Where people read: all sources here take their texts from `messages/`. */
export const SCREENS = ['app', 'components', 'server/caller/pages']

/** Sources that may use a key. */
export const USERS = ['app', 'components', 'lib', 'server/caller']

/** Writes into the API's document, which is English whoever reads it. */
const DOCUMENT = ['components/docs/empty-optionals.ts']

/** Folders whose texts do not come from the catalogue yet. To be emptied; nothing is added. */
const NOT_YET = [
  'components/alarms',
  'components/console/alarms',
  'components/console/board',
  'components/console/detail',
  'components/console/detail-panel.tsx',
  'components/console/console.tsx',
  'components/console/map-pane.tsx',
  'components/console/no-rights.tsx',
  'components/console/queue',
  'components/console/training-frame.tsx',
  'components/console/vehicles',
  'components/members',
  'components/vehicles',
  'components/view',
]

const isIn = (file: string, places: string[]) => places.some((place) => file === place || file.startsWith(`${place}/`))

/** Whether what a file says is looked at. */
export const isLookedAt = (file: string): boolean => !isIn(file, [...DOCUMENT, ...NOT_YET])

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
