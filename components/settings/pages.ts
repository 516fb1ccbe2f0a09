/** The pages of the settings, in the order of their navigation. `scope`: what somebody needs to change anything there. */
export const PAGES = [
  { path: '/settings/categories', name: 'categories', scope: 'categories:update' },
  { path: '/settings/replies', name: 'replies', scope: 'replies:update' },
  { path: '/settings/form', name: 'form', scope: 'team:update' },
  { path: '/settings/members', name: 'members', scope: 'members:update' },
  { path: '/settings/alerting', name: 'alerting', scope: 'alert-rules:update' },
  { path: '/settings/driving', name: 'driving', scope: 'team:update' },
  { path: '/settings/map', name: 'map', scope: 'overlays:update' },
  { path: '/settings/places', name: 'places', scope: 'places:update' },
] as const

export type SettingsPath = (typeof PAGES)[number]['path']
