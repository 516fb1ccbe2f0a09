import type { Attribute } from '#server/domain/crowd/forms/index.ts'

/** A question as the imports see it. */
export const attribute = (key: string, type: Attribute['type'], more: Partial<Attribute> = {}): Attribute => ({
  id: 1,
  stageId: 1,
  formId: 1,
  key,
  label: key,
  instructions: null,
  input: 'text',
  type,
  required: false,
  default: null,
  priority: 1,
  options: [],
  cardinality: 1,
  config: {},
  responsePrivate: false,
  createdAt: new Date(),
  updatedAt: null,
  ...more,
})
/** Questions of each kind, by their keys. */
export const ATTRIBUTES = new Map(
  [
    attribute('where', 'varchar', { label: 'Location' }),
    attribute('place', 'point', { cardinality: 0 }),
    attribute('depth', 'decimal'),
    attribute('seen', 'datetime'),
    attribute('day', 'datetime', { input: 'date' }),
    attribute('needs', 'varchar', { input: 'checkboxes', cardinality: 0 }),
    attribute('headline', 'title'),
  ].map((one) => [one.key, one]),
)
