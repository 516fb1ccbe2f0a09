/** The documented APIs; the first is what `/docs` shows. */
export const APIS = {
  team: { label: 'Team', path: '/docs', about: 'Alarms, responses, vehicles' },
  reports: { label: 'Reports', path: '/docs/reports', about: 'Citizens’ reports' },
  crowd: { label: 'Crowd', path: '/docs/crowd', about: 'Posts in forms' },
} as const
export type ApiName = keyof typeof APIS
