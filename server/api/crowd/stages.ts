import * as contract from '#lib/contracts/crowd/stages.ts'
import type { Context } from '#server/domain/context.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { findForm, findStage } from './find-in-form.ts'
import { stageToWire } from './form-wire.ts'
import { viewerOf } from './identify.ts'
import { type UrlOf, urlsFor } from './wire-parts.ts'

/** The same below `/forms/stages`, for all forms, and below `/forms/{form_id}/stages`. */
export function stageRoutes(on: On): void {
  on(contract.listStages, {
    run: async (call) => {
      const [{ q, label, form_id }, viewer] = [call.query, viewerOf(call.caller)]
      const filter = { q, label, formIds: form_id?.map(Number) }
      const found = await forms.listStages(call.ctx, viewer, filter, call.query)
      return page(call, found, (stage, url) => stageToWire(stage, viewer, url))
    },
  })
  on(contract.listFormStages, {
    find: findForm,
    run: async (call) => {
      const [{ q, label }, viewer] = [call.query, viewerOf(call.caller)]
      const found = await forms.listStages(call.ctx, viewer, { q, label, formIds: [call.found.id] }, call.query)
      return page(call, found, (stage, url) => stageToWire(stage, viewer, url))
    },
  })
  on(contract.createStage, {
    run: async ({ body, ...call }) => {
      const formId = body.form_id ?? body.form ?? 0 // the contract asks for one of them
      return created(call.ctx, viewerOf(call.caller), newStage(formId, body), urlsFor(call))
    },
  })
  on(contract.createFormStage, {
    find: findForm,
    run: ({ body, found, ...call }) =>
      created(call.ctx, viewerOf(call.caller), newStage(found.id, body), urlsFor(call)),
  })
  for (const e of [contract.getStage, contract.getFormStage])
    on(e, {
      find: findStage,
      run: async (call) => stageToWire(call.found, viewerOf(call.caller), urlsFor(call)),
    })
  for (const e of [contract.updateStage, contract.updateFormStage])
    on(e, {
      find: findStage,
      run: async (call) => {
        const [{ id }, viewer] = [call.found, viewerOf(call.caller)]
        await forms.updateStage(call.ctx, viewer, id, changeFromWire(call.body))
        return stageToWire(await read(call.ctx, id), viewer, urlsFor(call))
      },
    })
  for (const e of [contract.deleteStage, contract.deleteFormStage])
    on(e, {
      find: findStage,
      run: async (call) => {
        const viewer = viewerOf(call.caller)
        await forms.deleteStage(call.ctx, viewer, call.found.id)
        return stageToWire(call.found, viewer, urlsFor(call))
      },
    })
}

async function created(ctx: Context, viewer: Viewer, stage: forms.NewStage, url: UrlOf) {
  return stageToWire(await read(ctx, await forms.createStage(ctx, viewer, stage)), viewer, url)
}

async function read(ctx: Context, id: number) {
  const stage = await forms.stageById(ctx, id)
  if (!stage) throw notFound('stage')
  return stage
}

const newStage = (formId: number, body: contract.NewStage): forms.NewStage => ({
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
