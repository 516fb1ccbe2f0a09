import { SCOPES } from '#lib/scopes.ts'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import { createTeam, createUser } from '#server/domain/founding/index.ts'
import { createKey } from '#server/domain/keys/create-key.ts'
import { createOauthClient } from '#server/domain/keys/create-oauth-client.ts'
import { newSecret } from '#server/secrets/secret.ts'

/** What was made on the first start; the made-up secrets among it are shown once and not kept. */
export type FirstStart = { teamId: string; lines: string[] }
type Wish = { name: string; place: { lng: number; lat: number } | null }

/**
 * Gives an empty database a team, an administrator, keys for the three APIs: the ones in the settings, otherwise random
 * ones. Does nothing, and returns nothing, when there is a team.
 */
export async function seedFirstStart(
  db: Db,
  config: Config,
  now: Date,
  wish: Wish = { name: 'Muster', place: null },
): Promise<FirstStart | undefined> {
  if (await db.selectFrom('team').select('id').executeTakeFirst()) return undefined
  const teamId = await createTeam(db, wish.name, wish.place, now)
  const email = config.ADMIN_EMAIL ?? 'admin@muster.local'
  const password = config.ADMIN_PASSWORD ?? newSecret().slice(0, 16)
  await createUser(db, { email, password, firstname: 'Admin', lastname: 'Muster', teamId, rights: 'admin' }, now)
  const team = await createKey(
    db,
    {
      kind: 'team',
      teamId,
      centre: 'live',
      name: 'Team key of the first start',
      scopes: SCOPES,
      secret: config.TEAM_API_KEY,
    },
    now,
  )
  const reports = await createKey(
    db,
    { kind: 'reports', teamId, centre: 'live', name: 'First reports key', scopes: [], secret: config.REPORTS_API_KEY },
    now,
  )
  const client = { id: config.OAUTH_CLIENT_ID ?? 'muster', secret: config.OAUTH_CLIENT_SECRET ?? newSecret(), teamId }
  await createOauthClient(db, client, now)
  const shown = (given: unknown, made: string) => (given ? '(as set)' : made)
  return {
    teamId,
    lines: [
      `Sign in:        ${email}  ${shown(config.ADMIN_PASSWORD, password)}`,
      `Team API key:   ${shown(config.TEAM_API_KEY, team)}`,
      `Reports key:    ${shown(config.REPORTS_API_KEY, `ak_${reports}`)}`,
      `OAuth client:   ${client.id}  ${shown(config.OAUTH_CLIENT_SECRET, client.secret)}`,
      'Made-up secrets are shown this once. More: npm run muster -- help',
    ],
  }
}
