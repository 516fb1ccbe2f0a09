import { type MigrationProvider, Migrator } from 'kysely/migration'
import * as first from './migrations/001-the-first-slice.ts'
import * as second from './migrations/002-the-whole-team-api.ts'
import * as third from './migrations/003-media.ts'
import * as fourth from './migrations/004-webhooks.ts'
import * as fifth from './migrations/005-member-positions-by-centre.ts'
import * as sixth from './migrations/006-reports-and-their-chat.ts'
import * as seventh from './migrations/007-the-whole-crowd-api.ts'
import * as eighth from './migrations/008-a-language-for-each-user.ts'
import * as ninth from './migrations/009-letters-and-clocks.ts'
import * as tenth from './migrations/010-messages-that-come-in-parts.ts'
import * as eleventh from './migrations/011-what-the-platforms-clients-use.ts'
import * as twelfth from './migrations/012-a-given-priority.ts'
import * as thirteenth from './migrations/013-emergency-number-and-accuracy.ts'
import * as fourteenth from './migrations/014-who-can-come.ts'
import * as fifteenth from './migrations/015-alerting.ts'
import * as sixteenth from './migrations/016-answers-and-the-chat-of-an-alarm.ts'
import * as seventeenth from './migrations/017-invitations.ts'
import * as eighteenth from './migrations/018-tests-of-a-team.ts'
import * as nineteenth from './migrations/019-tablets-of-vehicles.ts'
import * as twentieth from './migrations/020-asking-when-people-are-missing.ts'
import * as twentyFirst from './migrations/021-changes-of-calls.ts'
import * as twentySecond from './migrations/022-how-a-team-drives.ts'
import * as twentyThird from './migrations/023-places.ts'
import * as twentyFourth from './migrations/024-overlays.ts'
import * as twentyFifth from './migrations/025-geofences.ts'
import * as twentySixth from './migrations/026-who-owns-an-alarm.ts'
import * as twentySeventh from './migrations/027-what-undo-needs.ts'
import type { Db } from './open.ts'

// Listed, not read from a folder: Next bundles this file for the second door, and a bundle has no folder.
const provider: MigrationProvider = {
  getMigrations: async () => ({
    '001-the-first-slice': first,
    '002-the-whole-team-api': second,
    '003-media': third,
    '004-webhooks': fourth,
    '005-member-positions-by-centre': fifth,
    '006-reports-and-their-chat': sixth,
    '007-the-whole-crowd-api': seventh,
    '008-a-language-for-each-user': eighth,
    '009-letters-and-clocks': ninth,
    '010-messages-that-come-in-parts': tenth,
    '011-what-the-platforms-clients-use': eleventh,
    '012-a-given-priority': twelfth,
    '013-emergency-number-and-accuracy': thirteenth,
    '014-who-can-come': fourteenth,
    '015-alerting': fifteenth,
    '016-answers-and-the-chat-of-an-alarm': sixteenth,
    '017-invitations': seventeenth,
    '018-tests-of-a-team': eighteenth,
    '019-tablets-of-vehicles': nineteenth,
    '020-asking-when-people-are-missing': twentieth,
    '021-changes-of-calls': twentyFirst,
    '022-how-a-team-drives': twentySecond,
    '023-places': twentyThird,
    '024-overlays': twentyFourth,
    '025-geofences': twentyFifth,
    '026-who-owns-an-alarm': twentySixth,
    '027-what-undo-needs': twentySeventh,
  }),
}

const migrator = (db: Db) => new Migrator({ db, provider })

/** Brings the database up to date. Two starting nodes are safe: Kysely takes a lock. Returns what ran, by name. */
export async function migrateUp(db: Db): Promise<string[]> {
  const { error, results = [] } = await migrator(db).migrateToLatest()
  if (error) throw error
  return results.map((r) => r.migrationName)
}

/** Takes the newest migration back. Returns its name, or nothing when there is none. */
export async function migrateDown(db: Db): Promise<string[]> {
  const { error, results = [] } = await migrator(db).migrateDown()
  if (error) throw error
  return results.map((r) => r.migrationName)
}

/** Each migration and when it ran, oldest first. */
export async function migrationStatus(db: Db): Promise<{ name: string; executedAt: Date | undefined }[]> {
  const all = await migrator(db).getMigrations()
  return all.map(({ name, executedAt }) => ({ name, executedAt }))
}
