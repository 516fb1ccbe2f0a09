import type * as wire from '#lib/contracts/crowd/attributes.ts'
import type { AttributeChange, NewAttribute } from '#server/domain/crowd/forms/index.ts'

/** `formId`: the form that the path names, where it does. */
export const newAttribute = (body: wire.NewAttribute, formId: number | null): NewAttribute => ({
  stageId: body.form_stage_id ?? body.form_stage ?? 0, // the contract asks for one of them
  formId: formId ?? body.form_id ?? body.form ?? null,
  key: body.key ?? null,
  label: body.label,
  instructions: body.instructions ?? null,
  input: body.input,
  type: body.type,
  required: body.required ?? false,
  default: body.default ?? null,
  priority: body.priority ?? 99,
  options: listIn(body.options) ?? [],
  cardinality: body.cardinality,
  config: body.config ?? [],
  responsePrivate: body.response_private ?? false,
})

/** What is null and cannot be cleared stays. */
export const attributeFromWire = (body: wire.AttributeChange): AttributeChange => ({
  stageId: body.form_stage_id ?? body.form_stage ?? undefined,
  formId: body.form_id ?? body.form ?? undefined,
  key: body.key ?? undefined,
  label: body.label,
  instructions: body.instructions,
  input: body.input,
  type: body.type,
  required: body.required ?? undefined,
  default: body.default,
  priority: body.priority ?? undefined,
  options: listIn(body.options),
  cardinality: body.cardinality,
  config: body.config === null ? [] : body.config,
  responsePrivate: body.response_private ?? undefined,
})

/** PHP clients send a list with gaps as an object. */
const listIn = (options: wire.AttributeChange['options']) =>
  options === undefined || Array.isArray(options) ? options : Object.values(options ?? {})
