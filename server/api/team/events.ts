import { Place, streamEvents } from '#lib/contracts/team/events.ts'
import type { Caller } from '#server/auth/caller.ts'
import { bearer } from '#server/auth/keys.ts'
import { identifier } from '#server/live/identify.ts'
import { judgePlace } from '#server/live/replay.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { On } from './on.ts'

import { refused, TeamProblem } from './problem.ts'

// `no-transform` keeps a compressing proxy from holding events back, the last line nginx from collecting them.
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

export function eventRoutes(on: On): void {
  on(streamEvents, {
    run: async ({ rt, caller, query, http }) => {
      const positions = query.positions === 'true'
      if (positions && !caller.scopes.has('vehicles:read'))
        throw new TeamProblem(403, 'This needs the scope vehicles:read')
      const { headers } = http.req.raw
      const after = lastEventId(headers) ?? query.after
      if (after !== undefined) await requireReplayable(rt, caller, after)
      if (http.req.method === 'HEAD') return new Response(null, { headers: HEADERS }) // nobody would read a stream
      const identify = () => identifier(rt)(headers, bearer(headers.get('authorization')))
      return new Response(rt.events.open({ caller, after, positions, identify }), { headers: HEADERS })
    },
  })
}

function lastEventId(headers: Headers): number | undefined {
  const given = headers.get('last-event-id')
  if (!given) return undefined
  const place = Place.safeParse(given)
  if (place.success) return place.data
  throw refused('Last-Event-ID', 'must be the id of an event of this stream')
}

/** @throws TeamProblem 400 for a place the log has not reached, 410 for one too long ago */
async function requireReplayable(rt: Parts, caller: Caller, after: number): Promise<void> {
  const judged = await judgePlace(caller, after, rt)
  if (judged === 'ahead') throw refused('after', 'is beyond the newest event')
  if (judged === 'gone')
    throw new TeamProblem(
      410,
      'What came after this is too old to be replayed: read anew, then follow from the present',
    )
}
