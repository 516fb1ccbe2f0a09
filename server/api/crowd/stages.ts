import type { z } from 'zod'
import * as contract from '#lib/contracts/crowd/stages.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import { BY_MANAGERS } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import { page } from './envelope.ts'
import { findForm, findStage } from './find-in-form.ts'
import { stageToWire } from './form-wire.ts'
import type { On } from './on.ts'

/** The same below `/forms/stages`, for all forms, and below `/forms/{form_id}/stages`. */
export function stageRoutes(on: On): void {
  const stage = answersWith('stage', forms.stageById, stageToWire, BY_MANAGERS)

  on(contract.listStages, { run: stage.listed(forms.listStages, filterFrom) })
  on(contract.listFormStages, {
    find: findForm,
    run: async (call) => {
      const filter = { ...filterFrom(call.query), formIds: [call.found.id] }
      return page(call, await forms.listStages(call.ctx, call.viewer, filter, call.query), stageToWire)
    },
  })
  on(contract.createStage, {
    // The contract asks for one of them.
    ...stage.created(forms.createStage, (body: z.output<typeof contract.createStage.body>) =>
      newStage(body, body.form_id ?? body.form ?? 0),
    ),
  })
  on(contract.createFormStage, {
    find: findForm,
    allow: stage.allow.create,
    run: async (call) => {
      const made = newStage(call.body, call.found.id)
      return stage.shown(call, await forms.createStage(call.ctx, call.viewer, made))
    },
  })
  for (const e of [contract.getStage, contract.getFormStage]) on(e, { find: findStage, run: stage.found })
  for (const e of [contract.updateStage, contract.updateFormStage])
    on(e, { find: findStage, ...stage.changed(forms.updateStage, changeFromWire) })
  for (const e of [contract.deleteStage, contract.deleteFormStage])
    on(e, { find: findStage, run: stage.deleted(forms.deleteStage) })
}

const filterFrom = ({ q, label, form_id }: z.output<typeof contract.listStages.query>) => ({
  q,
  label,
  formIds: form_id?.map(Number),
})

const newStage = (body: contract.NewStage, formId: number): forms.NewStage => ({
  formId,
  label: body.label,
  description: body.description ?? null,
  priority: body.priority ?? 99,
  icon: body.icon ?? null,
  required: body.required ?? false,
  type: body.type ?? 'task',
  showWhenPublished: body.show_when_published ?? true,
  taskIsInternalOnly: body.task_is_internal_only ?? false,
})

const changeFromWire = (body: contract.StageChange): forms.StageChange => ({
  formId: body.form_id ?? body.form ?? undefined,
  label: body.label,
  description: body.description,
  priority: body.priority ?? undefined,
  icon: body.icon,
  required: body.required ?? undefined,
  type: body.type ?? undefined,
  showWhenPublished: body.show_when_published ?? undefined,
  taskIsInternalOnly: body.task_is_internal_only ?? undefined,
})
