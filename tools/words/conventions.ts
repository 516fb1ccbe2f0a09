/** Where the texts of the console stand: all sources here take them from `messages/`. */
export const SCREENS = ['app', 'components']

/** Sources that may use a key, beside the screens. */
export const USERS = [...SCREENS, 'lib']

/** The citizens' pages have phrases of their own for now (decision 024). */
const CITIZENS = ['components/caller']

/** Folders whose texts do not come from the catalogue yet. To be emptied; nothing is added. */
const NOT_YET = [
  'app/docs',
  'app/error.tsx',
  'app/settings',
  'app/training',
  'components/alarms',
  'components/console/alarms',
  'components/console/board',
  'components/console/detail',
  'components/console/detail-panel.tsx',
  'components/console/console.tsx',
  'components/console/live',
  'components/console/map-pane.tsx',
  'components/console/no-rights.tsx',
  'components/console/posts',
  'components/console/queue',
  'components/console/reports',
  'components/console/training-frame.tsx',
  'components/console/vehicles',
  'components/docs',
  'components/map',
  'components/members',
  'components/posts',
  'components/reports',
  'components/settings',
  'components/sound',
  'components/vehicles',
  'components/view',
]

const isIn = (file: string, places: string[]) => places.some((place) => file === place || file.startsWith(`${place}/`))

/** Whether what a file says is looked at. */
export const isLookedAt = (file: string): boolean => !isIn(file, [...CITIZENS, ...NOT_YET])

/** Names are the same in every language. */
export const NAMES = new Set(['Muster'])

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
