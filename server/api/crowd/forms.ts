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
import * as forms from '#server/domain/crowd/forms/index.ts'
import type { CrowdRole } from '#server/domain/crowd/roles/index.ts'
import { notFound } from '#server/domain/error.ts'
import { BY_MANAGERS, onlyWho } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import { page } from './envelope.ts'
import { findForm } from './find-in-form.ts'
import { formFromWire, formToWire } from './form-wire.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'

export function formRoutes(on: On): void {
  const form = answersWith('form', forms.formById, formToWire, BY_MANAGERS)

  on(listForms, { run: form.listed(forms.listForms, filterFrom) })
  on(createForm, form.created(forms.createForm, newForm))
  on(getForm, { find: findForm, run: form.found })
  on(updateForm, { find: findForm, ...form.changed(forms.updateForm, formFromWire) })
  on(deleteForm, { find: findForm, run: form.deleted(forms.deleteForm) })
  formRoleRoutes(on)
}

function formRoleRoutes(on: On): void {
  on(listFormRoles, {
    find: findForm,
    run: async (call) => page(call, await forms.listFormRoles(call.ctx, call.found, call.query), roleIn(call.found)),
  })
  on(setFormRoles, {
    find: findForm,
    allow: onlyWho(BY_MANAGERS.create),
    run: async (call) => {
      await forms.setFormRoles(call.ctx, call.viewer, call.found.id, call.body.roles)
      const form = await forms.formById(call.ctx, call.found.id)
      if (!form) throw notFound('form')
      return page(call, await forms.listFormRoles(call.ctx, form, call.query), roleIn(form))
    },
  })
}

const filterFrom = ({ q, disabled }: z.output<typeof listForms.query>) => ({
  q,
  disabled: disabled && ['true', '1'].includes(disabled),
})

/** A form that nothing more is said of (facts C61). */
const newForm = (body: z.output<typeof createForm.body>): forms.NewForm =>
  applied<forms.NewForm>({ ...BLANK, name: body.name }, formFromWire(body, BLANK))

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
  ({ id, name, displayName: display_name }: CrowdRole, { url }: Reader) => ({
    id,
    url: url(`roles/${id}`),
    form_id,
    name,
    display_name,
  })
