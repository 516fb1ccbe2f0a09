/** What the values of an attribute are (facts C44). */
export const ATTRIBUTE_TYPES = [
  'varchar',
  'text',
  'markdown',
  'title',
  'description',
  'int',
  'decimal',
  'datetime',
  'point',
  'geometry',
  'link',
  'video',
  'media',
  'relation',
  'tags',
] as const
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number]

/** What its values are filled in with (facts C44). */
export const ATTRIBUTE_INPUTS = [
  'text',
  'textarea',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
  'date',
  'datetime',
  'location',
  'number',
  'relation',
  'upload',
  'video',
  'markdown',
  'tags',
] as const
export type AttributeInput = (typeof ATTRIBUTE_INPUTS)[number]
