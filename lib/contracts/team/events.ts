import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

/** The `seq` of an event, as a query parameter or in `Last-Event-ID`. */
export const Place = z
  .string()
  .regex(/^\d{1,15}$/, 'must be the id of an event of this stream')
  .transform(Number)

const EventsQuery = z.object({
  after: Place.optional().meta({
    type: 'string',
    example: '418',
    description:
      'The id of the last event the client has: what it missed comes first. A `Last-Event-ID` header wins. Without ' +
      'either the stream begins at the present. What is up to 72 h old is replayed; beyond that the answer is 410.',
  }),
  positions: z
    .enum(['true', 'false'])
    .optional()
    .meta({
      description:
        'With `true` also `snapshot` and `positions` events: where things are. Needs the scope `vehicles:read`; with ' +
        '`members:read`, members who let themselves be tracked are among them; with `reports:read`, citizens who share ' +
        'where they are.',
    }),
})

const Text = z.string().meta({
  description: [
    'Events, in order, nothing lost and nothing twice:',
    '- `activity` (id: its `seq`): `{prev, seq, entry: {id, at, action, alarm, object, descriptor, changes, undoes?}}`. `prev` is',
    '  the `seq` of the entry before it that this key may see.',
    '- `ready` (id: `seq`): `{seq}`. All that was missed has been sent; what follows happens now.',
    '- `snapshot`: `{fixes}`, all latest positions; a fix is `[id, lng, lat, heading, speed, altitude, taken at, ms]`,',
    '  that of a citizen (`rep_` and the number of the report) with its accuracy in metres behind. Where a device’s clock is wrong, what it',
    '  says (ms) stands behind the accuracy.',
    '- `positions`: `{fixes, gone}`, what moved since, and the ids of what is no longer anywhere.',
    '',
    'A comment every 15 s says that somebody is there. The stream ends when the key is revoked or its scopes change, and',
    'when the client does not keep up: come back with `Last-Event-ID`, as an `EventSource` does by itself.',
  ].join('\n'),
  example: 'id: 419\nevent: activity\ndata: {"prev":418,"seq":419,"entry":{"action":"ALARM_CREATE"}}\n\n',
})

/** The same frames as the socket's (`../live.ts`). */
export const streamEvents = endpoint({
  id: 'streamEvents',
  tag: 'Events',
  path: '/v1/events',
  method: 'get',
  summary: 'Follow what happens',
  extension: true,
  query: EventsQuery,
  reply: Text,
  media: { 'text/event-stream': Text },
  failures: [400, 401, 403, 410],
})
