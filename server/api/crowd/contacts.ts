import type { z } from 'zod'
import {
  type Contact,
  createContact,
  deleteContact,
  getContact,
  listContacts,
  updateContact,
} from '#lib/contracts/crowd/contacts.ts'
import * as contacts from '#server/domain/crowd/contacts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { idOf, instant, relation } from './wire-parts.ts'

export function contactRoutes(on: On): void {
  const contact = answersWith('contact', contacts.contactById, toWire, {
    create: contacts.isSomebody,
    change: contacts.mayRead,
  })
  const listed = contact.listed(contacts.listContacts, filterFrom)

  on(listContacts, {
    allow: contact.allow.create,
    run: async (call) => {
      permit(contacts.isSomebody(call.viewer))
      return listed(call)
    },
  })
  on(createContact, contact.created(contacts.createContact, newContact))
  on(getContact, { find, run: contact.found })
  on(updateContact, { find, ...contact.changed(contacts.updateContact, changeFromWire) })
  on(deleteContact, { find, run: contact.deleted(contacts.deleteContact) })
}

/** 403 for whoever may not read it, whatever the body says. */
async function find({ ctx, viewer, params }: Named) {
  const contact = await contacts.contactById(ctx, idOf(params.id))
  if (contact) permit(contacts.mayRead(contact, viewer))
  return contact
}

const filterFrom = (query: z.output<typeof listContacts.query>, { membershipId }: Viewer) => ({
  q: query.q,
  users: query.user?.map((word) => (word === 'me' ? (membershipId ?? 0) : Number(word))),
  types: query.type,
  contacts: query.contact,
  dataProviders: query.data_provider ?? query.data_source,
})

const newContact = (body: z.output<typeof createContact.body>): contacts.NewContact => ({
  membershipId: body.user ?? body.user_id ?? undefined,
  dataProvider: body.data_provider || null,
  type: body.type ?? null,
  contact: body.contact,
  canNotify: body.can_notify ?? false,
})

const changeFromWire = (body: z.output<typeof updateContact.body>): contacts.ContactChange => ({
  membershipId: body.user === undefined ? body.user_id : body.user,
  contact: body.contact,
  type: body.type ?? undefined,
  dataProvider: body.data_provider === '' ? null : body.data_provider,
  canNotify: body.can_notify ?? undefined,
})

// safe: only the types of the contract are ever stored
const toWire = (contact: contacts.Contact, { viewer, url }: Reader): z.input<typeof Contact> => ({
  id: contact.id,
  url: url(`contacts/${contact.id}`),
  user: relation(url, 'users', contact.membershipId),
  data_provider: contact.dataProvider,
  type: contact.type as contacts.ContactType,
  contact: contact.contact,
  can_notify: contact.canNotify,
  created: instant(contact.createdAt),
  updated: contact.updatedAt && instant(contact.updatedAt),
  allowed_privileges: contacts.privilegesOnContact(contact, viewer),
})
