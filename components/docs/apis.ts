/** The documented APIs, and where; the first is what `/docs` shows. */
export const APIS = {
  team: '/docs',
  reports: '/docs/reports',
  crowd: '/docs/crowd',
} as const
export type ApiName = keyof typeof APIS
