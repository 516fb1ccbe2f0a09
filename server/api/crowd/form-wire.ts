import type { z } from 'zod'
import type { Attribute } from '#lib/contracts/crowd/attributes.ts'
import type { Form, FormChange } from '#lib/contracts/crowd/forms.ts'
import type { Stage } from '#lib/contracts/crowd/stages.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import type { Reader } from './reader.ts'
import { instant, textRelation } from './wire-parts.ts'

export const formToWire = (form: forms.Form, { viewer, url }: Reader): z.input<typeof Form> => ({
  id: form.id,
  url: url(`forms/${form.id}`),
  parent: textRelation(url, 'forms', form.parentId),
  name: form.name,
  description: form.description ?? '',
  color: form.color ?? '',
  type: form.type,
  disable: form.disabled,
  disabled: form.disabled,
  require_approval: form.requireApproval,
  everyone_can_create: form.everyoneCanCreate,
  can_create: form.canCreate,
  hide_author: form.hideAuthor,
  hide_time: form.hideTime,
  hide_location: form.hideLocation,
  created: instant(form.createdAt),
  updated: form.updatedAt && instant(form.updatedAt),
  allowed_privileges: forms.privilegesOnForm(form, viewer),
})

/** What a body says of a form as it is so far. Flags cannot be cleared, only set. */
export function formFromWire(body: FormChange, { disabled }: { disabled: boolean }): forms.FormChange {
  const said = [body.disabled, body.disable].map((flag) => flag ?? disabled)
  const { name, description, color } = body
  return {
    name,
    description,
    color,
    parentId: body.parent === undefined ? body.parent_id : body.parent,
    disabled: said.some((flag) => flag !== disabled) ? !disabled : disabled,
    requireApproval: body.require_approval ?? undefined,
    everyoneCanCreate: body.everyone_can_create ?? undefined,
    canCreate: body.can_create === null ? [] : body.can_create,
    hideAuthor: body.hide_author ?? undefined,
    hideTime: body.hide_time ?? undefined,
    hideLocation: body.hide_location ?? undefined,
  }
}

export const stageToWire = (stage: forms.InForm<forms.Stage>, { viewer, url }: Reader): z.input<typeof Stage> => ({
  id: stage.id,
  url: url(`forms/${stage.formId}/stages/${stage.id}`),
  form_id: stage.formId,
  label: stage.label,
  description: stage.description,
  priority: stage.priority,
  icon: stage.icon ?? '',
  required: stage.required,
  type: stage.type,
  show_when_published: stage.showWhenPublished,
  task_is_internal_only: stage.taskIsInternalOnly,
  allowed_privileges: forms.privilegesOnForm({ disabled: stage.formDisabled }, viewer),
})

export const attributeToWire = (a: forms.AttributeInForm, { viewer, url }: Reader): z.input<typeof Attribute> => ({
  id: a.id,
  url: url(`forms/${a.formId}/attributes/${a.id}`),
  key: a.key,
  label: a.label,
  instructions: a.instructions ?? '',
  input: a.input,
  type: a.type,
  required: a.required,
  default: a.default ?? '',
  priority: a.priority,
  options: a.options,
  cardinality: a.cardinality,
  config: a.config,
  form_stage_id: a.stageId,
  form_id: a.formId,
  response_private: a.responsePrivate,
  created: instant(a.createdAt),
  updated: a.updatedAt && instant(a.updatedAt),
  allowed_privileges: forms.privilegesOnForm({ disabled: a.formDisabled }, viewer),
})
