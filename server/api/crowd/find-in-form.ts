import * as forms from '#server/domain/crowd/forms/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import type { CrowdCall } from './call.ts'
import { idOf } from './wire-parts.ts'

type InForm = { form_id?: string; id: string }

// What the path names, flat or below `/forms/{form_id}`: undefined is 404, what the caller may not read is 403.

/** The form of `/forms/{id}`, or `/forms/{form_id}/…`. */
export async function findForm({ ctx, viewer, params }: CrowdCall & { params: { form_id: string } | { id: string } }) {
  const form = await forms.formById(ctx, idOf('form_id' in params ? params.form_id : params.id))
  if (form) permit(forms.mayReadForm(form, viewer))
  return form
}

export async function findStage({ ctx, viewer, params }: CrowdCall & { params: InForm }) {
  const stage = await forms.stageById(ctx, idOf(params.id))
  if (!stage || !isIn(params, stage)) return undefined
  permit(forms.mayReadForm({ disabled: stage.formDisabled }, viewer))
  permit(!forms.isPrivate(stage) || forms.seesPrivate(viewer))
  return stage
}

export async function findAttribute({ ctx, viewer, params }: CrowdCall & { params: InForm }) {
  const attribute = await forms.attributeById(ctx, idOf(params.id))
  if (!attribute || !isIn(params, attribute)) return undefined
  permit(forms.mayReadForm({ disabled: attribute.formDisabled }, viewer))
  permit(!attribute.isPrivate || forms.seesPrivate(viewer))
  return attribute
}

const isIn = ({ form_id }: InForm, { formId }: { formId: number }) => form_id === undefined || idOf(form_id) === formId
