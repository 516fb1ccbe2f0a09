import type { z } from 'zod'
import * as contract from '#lib/contracts/crowd/attributes.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import { BY_MANAGERS } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import { attributeFromWire, newAttribute } from './attribute-wire.ts'
import { page } from './envelope.ts'
import { findAttribute, findForm } from './find-in-form.ts'
import { attributeToWire } from './form-wire.ts'
import type { On } from './on.ts'

/** The same below `/forms/attributes`, for all forms, and below `/forms/{form_id}/attributes`. */
export function attributeRoutes(on: On): void {
  const attribute = answersWith('attribute', forms.attributeById, attributeToWire, BY_MANAGERS)

  on(contract.listAttributes, { run: attribute.listed(forms.listAttributes, filterFrom) })
  on(contract.listFormAttributes, {
    find: findForm,
    run: async (call) => {
      const filter = { ...filterFrom(call.query), formIds: [call.found.id] }
      return page(call, await forms.listAttributes(call.ctx, call.viewer, filter, call.query), attributeToWire)
    },
  })
  on(
    contract.createAttribute,
    attribute.created(forms.createAttribute, (body: z.output<typeof contract.createAttribute.body>) =>
      newAttribute(body, null),
    ),
  )
  on(contract.createFormAttribute, {
    find: findForm,
    allow: attribute.allow.create,
    run: async (call) => {
      const made = newAttribute(call.body, call.found.id)
      return attribute.shown(call, await forms.createAttribute(call.ctx, call.viewer, made))
    },
  })
  for (const e of [contract.getAttribute, contract.getFormAttribute])
    on(e, { find: findAttribute, run: attribute.found })
  for (const e of [contract.updateAttribute, contract.updateFormAttribute])
    on(e, { find: findAttribute, ...attribute.changed(forms.updateAttribute, attributeFromWire) })
  for (const e of [contract.deleteAttribute, contract.deleteFormAttribute])
    on(e, { find: findAttribute, run: attribute.deleted(forms.deleteAttribute) })
}

const filterFrom = (query: z.output<typeof contract.listAttributes.query>) => ({
  q: query.q,
  formIds: query.form_id?.map(Number),
  stageIds: query.form_stage_id?.map(Number),
  keys: query.key,
  labels: query.label,
  inputs: query.input,
  types: query.type,
})
