const numbered = (what: string) => ({ description: `The id of ${what}`, example: 17 })

/** What stands in a path, by the word before it. */
export const PATHS: Record<string, { description: string; example: string | number }> = {
  posts: numbered('a post'),
  translations: { description: 'The id of a translation, or its locale', example: 'fr_fr' },
  revisions: numbered('a revision'),
  jobs: numbered('an export'),
  geojson: { description: 'The zoom of the tile, 0 to 22', example: 8 },
  z: { description: 'Its column, counted from the west', example: 140 },
  x: { description: 'Its row, counted from the north', example: 74 },
  media: numbered('a medium'),
  tags: numbered('a tag'),
  collections: numbered('a collection'),
  savedsearches: numbered('a saved search'),
  csv: numbered('an uploaded CSV file'),
  forms: numbered('a form'),
  stages: numbered('a stage'),
  attributes: numbered('an attribute'),
  messages: numbered('a message'),
  contacts: numbered('a contact'),
  notifications: numbered('a notification'),
  webhooks: numbered('a webhook'),
  layers: numbered('a layer'),
  users: numbered('a user'),
  roles: numbered('a role'),
  config: { description: 'The name of a group: site, map, features or data-provider', example: 'site' },
  dataproviders: { description: 'The name of a data provider', example: 'smssync' },
}
