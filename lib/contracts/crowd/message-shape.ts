import { z } from 'zod'
import { isStorableJson } from '../../storable.ts'
import { text } from '../text.ts'
import { Relation, RelationIn } from './relation.ts'
import { Instant, id, Privileges, url } from './shared.ts'

export const UserRelation = z
  .object({ id: z.number().meta({ example: 1 }), url: url('users/1') })
  .meta({ id: 'UserRelation' })

const TYPES = ['sms', 'email', 'twitter', 'phone'] as const
const STATUSES = ['pending', 'received', 'sent', 'pending_poll', 'unknown', 'archived', 'cancelled', 'failed'] as const
const PROVIDER = 'Who carries it: smssync, frontlinesms, twilio, nexmo, email or twitter.'
const like = (example: string) => z.string().meta({ example })

/** A message as the reference prints it, with what the platform adds. */
export const Message = z
  .object({
    id,
    url: url('messages/530'),
    parent: Relation.nullable(),
    contact_id: z.number().nullable().meta({ example: 1, description: 'Null once the contact is deleted.' }),
    contact: z
      .object({ id: z.number().meta({ example: 1 }), url: url('contacts/1') })
      .nullable()
      .optional(),
    user: UserRelation.nullable(),
    post_id: z.number().nullable().meta({ example: 13 }),
    data_provider: like('smssync').nullable().meta({ description: PROVIDER }),
    data_provider_message_id: like('SM1234').nullable().meta({ description: 'What the provider calls it.' }),
    title: z.string().meta({ example: '' }),
    message: like('We are on our way.'),
    type: z.enum(TYPES),
    status: z.enum(STATUSES),
    direction: z.enum(['outgoing', 'incoming']),
    additional_data: z
      .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
      .nullable()
      .meta({
        example: null,
        description:
          'What came beside the words: `from`, where a number was sent in another form than it is kept in; `location`, GeoJSON points; ' +
          '`media`, addresses of files, and `media_kept`, for each of them the id of a media, `place` or `{error}`; `machine`, what shows ' +
          'that no person wrote it. Of what was sent: `error` where it failed, `delivered` where it is known to have arrived.',
      }),
    notification_post_id: z.number().nullable().meta({ example: null }),
    created: Instant,
    updated: Instant.nullable().optional(),
    allowed_privileges: Privileges,
  })
  .meta({ id: 'Message' })

/** What is sent of a message; whatever else it is printed with is ignored. */
export const messageFields = {
  message: text(100_000),
  title: text(255).nullish(),
  type: z.enum(TYPES).nullish(),
  status: z.enum(STATUSES).nullish(),
  direction: z.enum(['outgoing', 'incoming']).nullish(),
  parent: RelationIn,
  parent_id: RelationIn,
  contact: RelationIn,
  contact_id: RelationIn,
  user: RelationIn,
  user_id: RelationIn,
  post_id: RelationIn,
  notification_post_id: RelationIn,
  data_provider: text(50).nullish().meta({ description: PROVIDER }),
  data_provider_message_id: text(255).nullish(),
  additional_data: z
    .union([z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .refine((value) => isStorableJson(value), 'contains what cannot be stored')
    .nullish(),
}
