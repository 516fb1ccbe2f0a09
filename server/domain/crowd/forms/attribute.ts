import type { AttributeInput, AttributeType } from '#lib/attribute-kinds.ts'

/** A question of a form. Posts keep the answers by its `key`, which is unique in the team. */
export type Attribute = {
  id: number
  stageId: number
  formId: number
  key: string
  label: string
  instructions: string | null
  input: AttributeInput
  type: AttributeType
  required: boolean
  default: string | null
  priority: number
  /** What can be chosen; ids of tags where the type is `tags`. */
  options: unknown[]
  /** How many values a post can have at most; 0 = any number. */
  cardinality: number
  config: Record<string, unknown> | unknown[]
  /** Whether the values are for those alone who can edit. */
  responsePrivate: boolean
  createdAt: Date
  updatedAt: Date | null
}
