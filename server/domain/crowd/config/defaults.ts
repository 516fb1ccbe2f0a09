import type { Team } from '#server/domain/teams/index.ts'

/** The groups there are, in the order of the list. */
export const GROUPS = ['data-provider', 'features', 'map', 'site'] as const
export type GroupName = (typeof GROUPS)[number]
export type Values = Record<string, unknown>

/** What a group holds until somebody changes it: the platform's own, where a team says nothing better. */
export const DEFAULTS: Record<'site' | 'map', (team: Team) => Values> = {
  site: ({ name, locale }) => ({
    name,
    description: '',
    email: '',
    timezone: 'UTC',
    language: locale,
    date_format: 'n/j/Y',
    client_url: null,
    first_login: true,
    tier: 'free',
    private: false,
  }),
  map: ({ location }) => ({
    clustering: true,
    cluster_radius: 50,
    default_view: {
      lat: location?.lat ?? 0,
      lon: location?.lng ?? 0,
      zoom: location ? 9 : 2,
      baselayer: 'streets',
      fit_map_boundaries: true,
      icon: 'map-marker',
      color: 'blue',
    },
  }),
}

/** What this server can do; nobody changes that. */
export const features = (mediaBytes: number, providers: readonly string[]): Values => ({
  views: { map: true, list: true, chart: true, timeline: true, activity: true, plan: false },
  'data-providers': Object.fromEntries(providers.map((name) => [name, true])),
  // true: as many as there are
  limits: { posts: true, forms: true, admin_users: true, media_size: mediaBytes },
  private: { enabled: true },
  roles: { enabled: true },
  'data-import': { enabled: true },
})
