import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SCOPES } from '#lib/scopes.ts'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import { createTeam, createUser } from '#server/domain/founding/index.ts'
import { createKey } from '#server/domain/keys/create-key.ts'
import { createOauthClient } from '#server/domain/keys/create-oauth-client.ts'
import { newSecret } from '#server/secrets/secret.ts'

import { TEAM, VEHICLES } from './cast.ts'
import { fillTeam } from './fill-team.ts'
import { type Kept, keep, readKept } from './keeping.ts'
import { newPassword } from './password.ts'
import type { Town } from './town.ts'

type Settings = Pick<
  Config,
  | 'DATA_DIR'
  | 'ADMIN_EMAIL'
  | 'ADMIN_PASSWORD'
  | 'TEAM_API_KEY'
  | 'REPORTS_API_KEY'
  | 'OAUTH_CLIENT_ID'
  | 'OAUTH_CLIENT_SECRET'
>

/** @throws Error when somebody works in this database already: a simulator has no business there */
export async function refuseForeignTeam(db: Db, dataDir: string): Promise<void> {
  const teams = await db.selectFrom('team').select(['id', 'name']).execute()
  const kept = readKept(dataDir)
  if (teams.length === 0 || teams.some(({ id }) => id === kept?.teamId)) return
  throw new Error(
    `This database already holds the team "${teams[0]?.name}", and the demo would raise alarms beside it. ` +
      'Run `npm start` for that team, or give the demo a place of its own: DATA_DIR=.demo npm run demo',
  )
}

/** The demo team as the simulator needs it: made on the first start, completed on every one. Remembers its secrets. */
export async function seedDemo(db: Db, config: Settings, town: Town, seed: string, now: Date): Promise<Kept> {
  await refuseForeignTeam(db, config.DATA_DIR)
  const kept = readKept(config.DATA_DIR)
  const exists = kept && (await db.selectFrom('team').select('id').where('id', '=', kept.teamId).executeTakeFirst())
  const demo = exists ? kept : await founded(db, config, seed, now)
  await openDoors(db, demo, now)
  await fillTeam(db, demo.teamId, now)
  drawMap(config.DATA_DIR, town)
  return demo
}

async function founded(db: Db, config: Settings, seed: string, now: Date): Promise<Kept> {
  const demo: Kept = {
    teamId: await createTeam(db, TEAM.name, TEAM.place, now),
    seed,
    email: config.ADMIN_EMAIL ?? 'demo@muster.local',
    password: config.ADMIN_PASSWORD ?? newPassword(),
    teamKey: config.TEAM_API_KEY ?? newSecret(),
    reportsKey: config.REPORTS_API_KEY ?? newSecret(),
    clientId: config.OAUTH_CLIENT_ID ?? 'muster',
    clientSecret: config.OAUTH_CLIENT_SECRET ?? newSecret(),
    simulatorKey: newSecret(),
    trackerKeys: Object.fromEntries(VEHICLES.map(({ name }) => [name, newSecret()])),
  }
  keep(config.DATA_DIR, demo)
  return demo
}

/** Sign-in, keys and client; what is there already stays as it is. */
async function openDoors(db: Db, demo: Kept, now: Date): Promise<void> {
  const { teamId, email, password } = demo
  const known = await db
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
  if (!known)
    await createUser(db, { email, password, firstname: 'Astrid', lastname: 'Lindqvist', teamId, rights: 'admin' }, now)
  const key = { kind: 'team', teamId, centre: 'live' } as const
  await createKey(db, { ...key, name: 'Alarm gateway of the demo', scopes: SCOPES, secret: demo.teamKey }, now)
  const busy = { scopes: SCOPES, requestsPerMinute: 1200 } // it plays everybody at once
  await createKey(db, { ...key, ...busy, name: SIMULATOR, secret: demo.simulatorKey }, now)
  // One key per tracker, as in a real fleet: a vehicle reporting every second stays within its own rate limit.
  for (const [name, secret] of Object.entries(demo.trackerKeys))
    await createKey(db, { ...key, name: `Tracker ${name}`, scopes: ['vehicles.positions:create'], secret }, now)
  await createKey(db, { ...key, kind: 'reports', name: 'Citizens’ app', scopes: [], secret: demo.reportsKey }, now)
  await createOauthClient(db, { id: demo.clientId, secret: demo.clientSecret, teamId }, now)
}

/** The name of the simulator's key, by which it tells its own alarms from a visitor's. */
export const SIMULATOR = 'Simulator'

function drawMap(dataDir: string, town: Town): void {
  mkdirSync(join(dataDir, 'map'), { recursive: true, mode: 0o700 })
  writeFileSync(join(dataDir, 'map', 'town.geojson'), JSON.stringify(town.geojson), { mode: 0o600 })
}
