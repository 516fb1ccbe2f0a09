import type { z } from 'zod'
import {
  type Contact,
  createContact,
  deleteContact,
  getContact,
  listContacts,
  updateContact,
} from '#lib/contracts/crowd/contacts.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import * as contacts from '#server/domain/crowd/contacts/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { idOf, instant, relation, type UrlOf, urlsFor } from './wire-parts.ts'

type Asked = { ctx: Context; caller: Caller; params: Record<string, string> }

export function contactRoutes(on: On): void {
  on(listContacts, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      permit(contacts.isSomebody(viewer))
      const { q, user, type: types, contact, data_provider: dataProviders } = call.query
      const users = user?.map((word) => (word === 'me' ? (viewer.membershipId ?? 0) : Number(word)))
      const filter = { q, users, types, contacts: contact, dataProviders }
      const found = await contacts.listContacts(call.ctx, viewer, filter, call.query)
      return page(call, found, (row, url) => toWire(row, viewer, url))
    },
  })
  on(createContact, {
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { user, user_id, data_provider, type = null, contact, can_notify } = call.body
      const id = await contacts.createContact(call.ctx, viewer, {
        membershipId: user ?? user_id ?? undefined,
        dataProvider: data_provider || null,
        type,
        contact,
        canNotify: can_notify ?? false,
      })
      return shown(call.ctx, viewer, id, urlsFor(call))
    },
  })
  on(getContact, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      return toWire(call.found, viewer, urlsFor(call))
    },
  })
  on(updateContact, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      const { user, user_id, data_provider, type, contact, can_notify } = call.body
      await contacts.updateContact(call.ctx, viewer, call.found.id, {
        membershipId: user === undefined ? user_id : user,
        contact,
        type: type ?? undefined,
        dataProvider: data_provider === '' ? null : data_provider,
        canNotify: can_notify ?? undefined,
      })
      return shown(call.ctx, viewer, call.found.id, urlsFor(call))
    },
  })
  on(deleteContact, {
    find: readable,
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await contacts.deleteContact(call.ctx, viewer, call.found.id)
      return toWire(call.found, viewer, urlsFor(call))
    },
  })
}

/** What the path names; 403 for whoever may not read it, whatever the body says. */
async function readable({ ctx, caller, params }: Asked) {
  const contact = await contacts.contactById(ctx, idOf(params.id))
  if (contact) permit(contacts.mayRead(contact, viewerOf(caller)))
  return contact
}

async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const contact = await contacts.contactById(ctx, id)
  if (!contact) throw notFound('contact')
  return toWire(contact, viewer, url)
}

// safe: only the types of the contract are ever stored
const toWire = (contact: contacts.Contact, viewer: Viewer, url: UrlOf): z.input<typeof Contact> => ({
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
