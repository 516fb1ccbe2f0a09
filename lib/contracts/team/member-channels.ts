import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { text } from '../text.ts'
import { done, one } from './envelope.ts'
import { Instant, id, like, orNull } from './shared.ts'

export const ChannelKind = z.enum(['push', 'ntfy', 'sms', 'voice', 'mail'])
export const AlertState = z.enum(['queued', 'accepted', 'delivered', 'opened', 'answered', 'failed'])

const KINDS = 'push: every device that has asked for it; ntfy, sms, voice, mail: one topic, number or address each'

const Channel = z
  .object({
    id: id('chn'),
    kind: ChannelKind.meta({ description: KINDS }),
    topic: like('muster-ZkQ4…')
      .optional()
      .meta({ description: 'Of `ntfy`. Whoever knows it reads what is sent there.' }),
    number: like('+358401112222').optional().meta({ description: 'Of `sms` and `voice`.' }),
    address: like('john@example.com').optional().meta({ description: 'Of `mail`.' }),
    lastProved: orNull(
      z.object({
        state: AlertState,
        at: Instant,
        reason: z
          .string()
          .nullable()
          .meta({ description: 'Why it failed, in the service’s words.', example: 'No device takes pushes' }),
      }),
    ).meta({ description: 'What became of the newest alert by this channel, tests included.' }),
  })
  .meta({ id: 'MemberChannel' })
export const Device = z
  .object({
    id: id('psb'),
    label: z.string().nullable().meta({ example: 'Firefox on Android' }),
    createdAt: Instant,
    seenAt: Instant.meta({ description: 'When it last said that it still takes pushes.' }),
  })
  .meta({ id: 'PushDevice' })

const Ladder = z
  .object({
    channels: z.array(Channel).meta({ description: 'In the order in which they are tried.' }),
    devices: z.array(Device).meta({ description: 'Those that get pushes.' }),
  })
  .meta({ id: 'MemberChannels' })

const topic = z
  .string()
  .regex(/^[-_A-Za-z0-9]{1,64}$/, 'must be 1 to 64 letters, digits, - and _')
  .optional()
  .meta({ description: 'Left out: one is made that nobody guesses.' })
const number = text(50).meta({ description: 'As it is dialled; kept in E.164.', example: '+358401112222' })
const address = z.email('must be an e-mail address').max(254).meta({ example: 'john@example.com' })

const ChannelIn = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('push') }),
  z.object({ kind: z.literal('ntfy'), topic }),
  z.object({ kind: z.literal('sms'), number }),
  z.object({ kind: z.literal('voice'), number }),
  z.object({ kind: z.literal('mail'), address }),
])
export type ChannelIn = z.output<typeof ChannelIn>

const base = { path: '/v1/members/{id}/channels', tag: 'Members', extension: true } as const
const push = { ...base, path: '/v1/members/{id}/push-subscriptions' } as const

export const getMemberChannels = endpoint({
  ...base,
  id: 'getMemberChannels',
  method: 'get',
  summary: 'Retrieve how a member is alerted',
  note: 'A session may read its own without the scope.',
  scope: ['members.channels:read'],
  reply: one(Ladder),
  failures: [401, 403, 404],
})
export const setMemberChannels = endpoint({
  ...base,
  id: 'setMemberChannels',
  method: 'put',
  summary: 'Set how a member is alerted',
  note: 'The list is replaced as a whole, in the order in which they are tried; a channel that stays keeps its id. A session may set its own without the scope.',
  scope: ['members.channels:update'],
  body: z.object({ channels: z.array(ChannelIn).max(10) }),
  reply: one(Ladder),
  example: {
    channels: [
      { kind: 'push' },
      { kind: 'ntfy', topic: 'muster-john-6Zk3' },
      { kind: 'sms', number: '+358 40 111 2222' },
    ],
  },
  failures: [400, 401, 403, 404],
})
export const testMemberChannel = endpoint({
  ...base,
  path: '/v1/members/{id}/channels/{channel_id}/test',
  id: 'testMemberChannel',
  method: 'post',
  summary: 'Send a test by one channel of a member',
  note: 'It says DRILL and reaches nobody else. What became of it is `lastProved` of the channel.',
  scope: ['members.channels:update'],
  reply: done,
  failures: [401, 403, 404],
})
export const testMemberChannels = endpoint({
  ...base,
  path: '/v1/members/{id}/channels/test',
  id: 'testMemberChannels',
  method: 'post',
  summary: 'Send a test by each channel of a member',
  scope: ['members.channels:update'],
  reply: done,
  failures: [401, 403, 404],
})
export const getChannels = endpoint({
  path: '/v1/channels',
  tag: 'Members',
  extension: true,
  id: 'getChannels',
  method: 'get',
  summary: 'Retrieve what members can be alerted by here',
  reply: one(
    z.object({
      push: z.boolean(),
      ntfy: z
        .string()
        .nullable()
        .meta({ description: 'The server whose topics members subscribe to.', example: 'https://ntfy.example.org' }),
      sms: z
        .enum(['gateway', 'twilio', 'nexmo'])
        .nullable()
        .meta({ description: 'Who sends; null: nobody is set up.' }),
      voice: z.enum(['twilio']).nullable(),
      mail: z.boolean(),
      smsGateway: z.string().nullable().meta({
        description:
          'Where the operator’s SMS gateway delivers what people text, and receipts. Null without the scope members.channels:update.',
        example: 'https://muster.example.org/sms/gateway/…',
      }),
    }),
  ),
  failures: [401],
})
export const getPushKey = endpoint({
  path: '/v1/push-key',
  tag: 'Members',
  extension: true,
  id: 'getPushKey',
  method: 'get',
  summary: 'Retrieve the key that devices subscribe with',
  reply: one(
    z.object({
      key: z.string().meta({
        description: '`applicationServerKey` of `PushManager.subscribe` (RFC 8292), in base64url.',
        example: 'BNbQ…',
      }),
    }),
  ),
  failures: [401],
})
export const subscribePush = endpoint({
  ...push,
  id: 'subscribePush',
  method: 'post',
  summary: 'Let a device of a member get pushes',
  note: 'What `PushSubscription.toJSON()` gives. Sent again it is the same device. A member without a channel `push` gets one, tried first. The device gets nothing more once its session ends.',
  scope: ['members.channels:update'],
  body: z.object({
    endpoint: text(2000)
      .refine((url) => URL.canParse(url), 'must be an address')
      .meta({ example: 'https://push.example.com/1' }),
    keys: z.object({
      p256dh: z.string().regex(/^B[\w-]{86}$/, 'must be a point of P-256, uncompressed, in base64url'),
      auth: z.string().regex(/^[\w-]{22}$/, 'must be 16 bytes in base64url'),
    }),
    label: text(100).nullable().optional(),
  }),
  reply: one(Device),
  example: {
    endpoint: 'https://push.example.com/1',
    keys: {
      p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
      auth: 'BTBZMqHH6r4Tts7J_aSIgg',
    },
    label: 'Firefox on Android',
  },
  failures: [400, 401, 403, 404],
})
export const unsubscribePush = endpoint({
  ...push,
  path: '/v1/members/{id}/push-subscriptions/{subscription_id}',
  id: 'unsubscribePush',
  method: 'delete',
  summary: 'Let a device of a member get no more pushes',
  scope: ['members.channels:update'],
  reply: done,
  failures: [401, 403, 404],
})

export type MemberChannel = z.output<typeof Channel>
