/** Plural resource names; a token holds some of them (facts C21). */
export const CROWD_SCOPES = [
  'posts',
  'media',
  'forms',
  'api',
  'tags',
  'savedsearches',
  'sets',
  'users',
  'messages',
  'notifications',
  'contacts',
  'roles',
  'permissions',
  'config',
  'dataproviders',
  'csv',
  'layers',
  'stats',
  'exports',
  'webhooks',
  'migrate',
] as const
export type CrowdScope = (typeof CROWD_SCOPES)[number]

/** What a token gets that asks for nothing in particular: everything but the migrations. */
export const DEFAULT_SCOPES: readonly CrowdScope[] = CROWD_SCOPES.filter((scope) => scope !== 'migrate')

/** Scopes of the platform for what we have not: its clients ask for all of them in one breath (facts C88). */
const OF_THE_PLATFORM_ALONE = /^(country[-_]?codes?|tos|api[-_]?keys?|hxl|verifier)$/i
export const isForeignScope = (word: string): boolean => OF_THE_PLATFORM_ALONE.test(word)

/** The scope meant by a word, which the reference also writes in the singular (`post,user`). */
export function scopeFrom(word: string): CrowdScope | undefined {
  const name = word.replace(/^collections?$/, 'sets') // what the reference calls them (its "Resource Names")
  return CROWD_SCOPES.find((scope) => scope === name || scope === `${name}s` || scope === `${name}es`)
}
