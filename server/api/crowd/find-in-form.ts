import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { viewerOf } from './identify.ts'
import { idOf } from './wire-parts.ts'

type Before = { ctx: Context; caller: Caller; params: Record<string, string> }

// What the path names, flat or below `/forms/{form_id}`: undefined is 404, what the caller may not read is 403.

/** The form of `/forms/{id}`, or `/forms/{form_id}/…`. */
export async function findForm({ ctx, caller, params }: Before): Promise<forms.Form | undefined> {
  const form = await forms.formById(ctx, idOf(params.form_id ?? params.id))
  if (form) permit(forms.mayReadForm(form, viewerOf(caller)))
  return form
}

export async function findStage({ ctx, caller, params }: Before) {
  const stage = await forms.stageById(ctx, idOf(params.id))
  if (!stage || !isIn(params, stage)) return undefined
  permit(forms.mayReadForm({ disabled: stage.formDisabled }, viewerOf(caller)))
  return stage
}

export async function findAttribute({ ctx, caller, params }: Before) {
  const [viewer, attribute] = [viewerOf(caller), await forms.attributeById(ctx, idOf(params.id))]
  if (!attribute || !isIn(params, attribute)) return undefined
  permit(forms.mayReadForm({ disabled: attribute.formDisabled }, viewer))
  permit(!attribute.isPrivate || forms.seesPrivate(viewer))
  return attribute
}

const isIn = ({ form_id }: Before['params'], { formId }: { formId: number }) =>
  form_id === undefined || idOf(form_id) === formId
