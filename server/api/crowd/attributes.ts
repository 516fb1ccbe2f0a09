import type { z } from 'zod'
import * as contract from '#lib/contracts/crowd/attributes.ts'
import type { Context } from '#server/domain/context.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { attributeFromWire, newAttribute } from './attribute-wire.ts'
import { page } from './envelope.ts'
import { findAttribute, findForm } from './find-in-form.ts'
import { attributeToWire } from './form-wire.ts'
import { viewerOf } from './identify.ts'
import { type UrlOf, urlsFor } from './wire-parts.ts'

/** The same below `/forms/attributes`, for all forms, and below `/forms/{form_id}/attributes`. */
export function attributeRoutes(on: On): void {
  on(contract.listAttributes, {
    run: async (call) => {
      const [{ form_id, ...query }, viewer] = [call.query, viewerOf(call.caller)]
      const found = await forms.listAttributes(call.ctx, viewer, filterIn(query, form_id?.map(Number)), query)
      return page(call, found, (attribute, url) => attributeToWire(attribute, viewer, url))
    },
  })
  on(contract.listFormAttributes, {
    find: findForm,
    run: async (call) => {
      const [query, viewer] = [call.query, viewerOf(call.caller)]
      const found = await forms.listAttributes(call.ctx, viewer, filterIn(query, [call.found.id]), query)
      return page(call, found, (attribute, url) => attributeToWire(attribute, viewer, url))
    },
  })
  on(contract.createAttribute, {
    run: (call) => created(call.ctx, viewerOf(call.caller), newAttribute(call.body, null), urlsFor(call)),
  })
  on(contract.createFormAttribute, {
    find: findForm,
    run: (call) => created(call.ctx, viewerOf(call.caller), newAttribute(call.body, call.found.id), urlsFor(call)),
  })
  for (const e of [contract.getAttribute, contract.getFormAttribute])
    on(e, {
      find: findAttribute,
      run: async (call) => attributeToWire(call.found, viewerOf(call.caller), urlsFor(call)),
    })
  for (const e of [contract.updateAttribute, contract.updateFormAttribute])
    on(e, {
      find: findAttribute,
      run: async (call) => {
        const [{ id }, viewer] = [call.found, viewerOf(call.caller)]
        await forms.updateAttribute(call.ctx, viewer, id, attributeFromWire(call.body))
        return attributeToWire(await read(call.ctx, id), viewer, urlsFor(call))
      },
    })
  for (const e of [contract.deleteAttribute, contract.deleteFormAttribute])
    on(e, {
      find: findAttribute,
      run: async (call) => {
        const viewer = viewerOf(call.caller)
        await forms.deleteAttribute(call.ctx, viewer, call.found.id)
        return attributeToWire(call.found, viewer, urlsFor(call))
      },
    })
}

async function created(ctx: Context, viewer: Viewer, attribute: forms.NewAttribute, url: UrlOf) {
  return attributeToWire(await read(ctx, await forms.createAttribute(ctx, viewer, attribute)), viewer, url)
}

async function read(ctx: Context, id: number) {
  const attribute = await forms.attributeById(ctx, id)
  if (!attribute) throw notFound('attribute')
  return attribute
}

type Query = Omit<z.output<typeof contract.listFormAttributes.query>, 'form_id'>

const filterIn = ({ q, form_stage_id, key, label, input, type }: Query, formIds: number[] | undefined) => ({
  q,
  formIds,
  stageIds: form_stage_id?.map(Number),
  keys: key,
  labels: label,
  inputs: input,
  types: type,
})
