import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { requiredText, text } from '../text.ts'
import { page, paging } from './envelope.ts'
import { UserRelation } from './message-shape.ts'
import { RelationIn } from './relation.ts'
import { Instant, id, ids, list, Privileges, q, url } from './shared.ts'

const TYPES = ['email', 'twitter', 'phone'] as const

export const Contact = z
  .object({
    id,
    url: url('contacts/530'),
    user: UserRelation.nullable(),
    data_provider: z.string().nullable().meta({ example: 'smssync' }),
    type: z.enum(TYPES),
    contact: z.string().meta({ example: '+358401234567' }),
    can_notify: z.boolean(),
    created: Instant,
    updated: Instant.nullable(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Contact' })

const YES: readonly unknown[] = ['1', 'true', 1]
const NO: readonly unknown[] = ['0', 'false', '', 0]
const asBoolean = (value: unknown) => (YES.includes(value) ? true : NO.includes(value) ? false : value)

const fields = {
  user: RelationIn,
  user_id: RelationIn,
  data_provider: text(50).nullish(),
  type: z.enum(TYPES).nullish().meta({ description: 'As the address looks, where it is left out.' }),
  contact: requiredText(254).meta({
    description:
      'A phone number is kept in E.164, a local one as one of the team’s country; an e-mail address in lower case.',
    example: '+358 40 1234567',
  }),
  can_notify: z.preprocess(asBoolean, z.boolean().nullish()),
}

const base = { path: '/api/v3/contacts', tag: 'Contacts', scope: ['contacts'] } as const
const single = { ...base, path: '/api/v3/contacts/{id}' } as const
const words = (description: string) => list.optional().meta({ type: 'string', description })

export const listContacts = endpoint({
  ...base,
  id: 'listContacts',
  method: 'get',
  summary: 'List all contacts',
  note: 'Of others than admins, their own.',
  query: z.object({
    ...paging,
    orderby: z.enum(['id', 'created', 'contact']).default('id').meta({ description: '`id` by default.' }),
    q: q.meta({ description: 'Only contacts whose address holds this.' }),
    user: ids('me').optional().meta({ type: 'string', description: 'Only contacts of these users.', example: 'me' }),
    type: words('Only contacts of these types.'),
    contact: words('Only contacts with these addresses.'),
    data_provider: words('Only contacts by these providers.'),
    data_source: words('The same as `data_provider`.'),
  }),
  reply: page(Contact),
  failures: [400, 401, 403, 422],
})
export const createContact = endpoint({
  ...base,
  id: 'createContact',
  method: 'post',
  summary: 'Create a contact',
  body: z.object(fields),
  reply: Contact,
  example: { type: 'phone', contact: '+358401234567', can_notify: false },
  failures: [400, 401, 403, 413, 422],
})
export const getContact = endpoint({
  ...single,
  id: 'getContact',
  method: 'get',
  summary: 'Get a contact',
  reply: Contact,
  failures: [400, 401, 403, 404],
})
export const updateContact = endpoint({
  ...single,
  id: 'updateContact',
  method: 'put',
  summary: 'Update a contact',
  note: 'What is left out keeps its value.',
  body: z.object(fields).partial(),
  reply: Contact,
  example: { can_notify: true },
  failures: [400, 401, 403, 404, 413, 422],
})
export const deleteContact = endpoint({
  ...single,
  id: 'deleteContact',
  method: 'delete',
  summary: 'Delete a contact',
  note: 'Its messages stay, and have no contact from then on.',
  reply: Contact,
  failures: [400, 401, 403, 404],
})

export const contactEndpoints = [listContacts, createContact, getContact, updateContact, deleteContact]
