import type { z } from 'zod'
import {
  createForm,
  deleteForm,
  getForm,
  listFormRoles,
  listForms,
  setFormRoles,
  updateForm,
} from '#lib/contracts/crowd/forms.ts'
import { applied } from '#server/domain/applied.ts'
import type { Context } from '#server/domain/context.ts'
import * as forms from '#server/domain/crowd/forms/index.ts'
import type { CrowdRole } from '#server/domain/crowd/roles/index.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { findForm } from './find-in-form.ts'
import { formFromWire, formToWire } from './form-wire.ts'
import { viewerOf } from './identify.ts'
import { type UrlOf, urlsFor } from './wire-parts.ts'

export function formRoutes(on: On): void {
  on(listForms, {
    run: async (call) => {
      const { q, disabled } = call.query
      const filter = { q, disabled: disabled && ['true', '1'].includes(disabled) }
      const viewer = viewerOf(call.caller)
      const found = await forms.listForms(call.ctx, viewer, filter, call.query)
      return page(call, found, (form, url) => formToWire(form, viewer, url))
    },
  })
  on(createForm, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const id = await forms.createForm(call.ctx, viewer, newForm(call.body))
      return formToWire(await read(call.ctx, id), viewer, urlsFor(call))
    },
  })
  on(getForm, {
    find: findForm,
    run: async (call) => formToWire(call.found, viewerOf(call.caller), urlsFor(call)),
  })
  on(updateForm, {
    find: findForm,
    run: async (call) => {
      const [{ id, disabled }, viewer] = [call.found, viewerOf(call.caller)]
      await forms.updateForm(call.ctx, viewer, id, formFromWire(call.body, disabled))
      return formToWire(await read(call.ctx, id), viewer, urlsFor(call))
    },
  })
  on(deleteForm, {
    find: findForm,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await forms.deleteForm(call.ctx, viewer, call.found.id)
      return formToWire(call.found, viewer, urlsFor(call))
    },
  })
  formRoleRoutes(on)
}

function formRoleRoutes(on: On): void {
  on(listFormRoles, {
    find: findForm,
    run: async (call) => page(call, await forms.listFormRoles(call.ctx, call.found, call.query), roleIn(call.found)),
  })
  on(setFormRoles, {
    find: findForm,
    run: async (call) => {
      await forms.setFormRoles(call.ctx, viewerOf(call.caller), call.found.id, call.body.roles)
      const form = await read(call.ctx, call.found.id)
      return page(call, await forms.listFormRoles(call.ctx, form, call.query), roleIn(form))
    },
  })
}

async function read(ctx: Context, id: number): Promise<forms.Form> {
  const form = await forms.formById(ctx, id)
  if (!form) throw notFound('form')
  return form
}

/** A form that nothing more is said of (facts C61). */
const newForm = (body: z.output<typeof createForm.body>): forms.NewForm =>
  applied<forms.NewForm>({ ...BLANK, name: body.name }, formFromWire(body, false))

const BLANK = {
  description: null,
  color: null,
  parentId: null,
  disabled: false,
  requireApproval: true,
  everyoneCanCreate: true,
  canCreate: [],
  hideAuthor: false,
  hideTime: false,
  hideLocation: false,
}

const roleIn =
  ({ id: form_id }: forms.Form) =>
  ({ id, name, displayName: display_name }: CrowdRole, url: UrlOf) => ({
    id,
    url: url(`roles/${id}`),
    form_id,
    name,
    display_name,
  })
