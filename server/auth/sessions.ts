import { LRUCache } from 'lru-cache'
import { SCOPES } from '#lib/scopes.ts'
import { teamIn } from '#lib/team-cookie.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import type { Auth } from './better-auth.ts'
import type { Caller } from './caller.ts'

const FRESH_MS = 2000
/** Not the phone numbers of citizens, nor of members; nor which tablets are paired. */
const READS = new Set(
  SCOPES.filter(
    (scope) =>
      scope.endsWith(':read') &&
      !/^(team\.|keys:|webhooks:|reports\.reporter:|vehicles\.devices:|members\.channels:)/.test(scope),
  ),
)
/** The team's settings are the administrators'. */
const SETTINGS = /^(keys|webhooks|team|categories|replies|alert-rules|groups|overlays|members\.channels):|^team\.scope:/
const READ_BY_DISPATCHERS = new Set<string>([
  'team:read',
  'categories:read',
  'replies:read',
  'alert-rules:read',
  'groups:read',
  'overlays:read',
])

/**
 * What a signed-in person may do by the rights of the membership; a member reads, until answering for oneself has its
 * door. Whoever signed up by themselves (`/register`) has none.
 */
const SCOPES_OF = {
  none: new Set(),
  member: READS,
  dispatcher: new Set(SCOPES.filter((scope) => !SETTINGS.test(scope) || READ_BY_DISPATCHERS.has(scope))),
  admin: new Set(SCOPES),
} satisfies Record<string, ReadonlySet<string>>

/** Who is signed in by the cookie in `headers`, in which of their teams. Kept for two seconds, so that a burst of requests asks once. */
export function openSessions(db: Db, auth: Auth, most = 10_000) {
  // The promise is kept, not its outcome: all who come while the database is being asked wait for the one answer.
  const kept = new LRUCache<string, Promise<Caller | undefined>>({ max: most, ttl: FRESH_MS })

  const lookUp = async (headers: Headers): Promise<Caller | undefined> => {
    const session = await auth.api.getSession({ headers })
    if (!session) return undefined
    const rows = await db
      .selectFrom('membership as s')
      .leftJoin('member as m', 'm.id', 's.member_id')
      .select(['s.id', 's.team_id', 's.role', 's.rights', 'm.id as member', 'm.firstname', 'm.lastname'])
      .where('s.user_id', '=', session.user.id)
      .orderBy('s.id')
      .execute()
    const wanted = teamIn(headers.get('cookie') ?? '')
    const row = rows.find(({ team_id }) => team_id === wanted) ?? rows[0]
    if (!row) return undefined
    const { id, name, email } = session.user
    return {
      teamId: row.team_id,
      centre: centreOf(headers),
      actor: row.member ? { kind: 'member', id: row.member, name } : { kind: 'system' },
      scopes: SCOPES_OF[row.rights],
      credential: `user:${id}`,
      isConsole: true,
      user: { id, name, email, membershipId: row.id, role: row.role, sessionId: session.session.id },
    }
  }

  return {
    find(headers: Headers): Promise<Caller | undefined> {
      const cookie = headers.get('cookie')
      if (!cookie) return Promise.resolve(undefined)
      const name = `${centreOf(headers)}:${cookie}`
      const found = kept.get(name)
      if (found) return found
      const caller = lookUp(headers)
      kept.set(name, caller)
      caller.catch(() => kept.delete(name))
      return caller
    },
    forget: () => kept.clear(),
  }
}
/** A session sees the live centre unless it asks for the training one; a key is bound to its own. */
const centreOf = (headers: Headers): Centre => (headers.get('muster-centre') === 'training' ? 'training' : 'live')
