import type { Address } from '#lib/address.ts'
import type { GeofenceSettings } from '#server/db/geofence-tables.ts'
import type { Change } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import { applied } from '../applied.ts'
import type { Context } from '../context.ts'
import { dropScopes } from '../keys/drop-scopes.ts'
import { type Place, toLogged } from '../place.ts'
import { type Driving, EVERYBODY } from '../travel.ts'
import { requireVersion } from '../version.ts'
import { type AlertingChange, alertingAfter } from './alerting-after.ts'
import { type ChangeOf, settingsAfter } from './settings-after.ts'
import { type Team, teamById } from './store.ts'

export type TeamChange = {
  name?: string | undefined
  locale?: string | undefined
  /** Language tags (BCP 47), kept as given. */
  locales?: string[] | undefined
  targetResponseMinutes?: number | undefined
  address?: Address | null | undefined
  location?: Place | null | undefined
  reportForm?: boolean | undefined
  emergencyNumber?: string | null | undefined
  timeZone?: string | undefined
  /** What is not named stays; null: as without a setting. */
  alerting?: AlertingChange | undefined
  geofences?: ChangeOf<GeofenceSettings> | undefined
  /** What is not named stays; null: as everybody drives. */
  driving?: { [K in keyof Driving]?: Driving[K] | undefined } | null | undefined
  /** Not of the team but of the calling key (facts T27). */
  scopes?: string[] | undefined
}

/**
 * Changes what is named of the caller's team. A locale that is taken away leaves the translations into it where they
 * are: whoever adds it again finds them, and until then a role or tag shows them and cannot be given new ones.
 * @throws DomainError `stale`, `invalid` (a duty officer who is no member), `forbidden` (a scope the calling key has not; a session, which has no scopes of its own)
 */
export function updateTeam(outer: Context, change: TeamChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const before = await lockTeam(ctx)
    const { scopes, alerting, geofences, driving, ...rest } = change
    const after = {
      ...applied(before, rest),
      alerting: await alertingAfter(ctx, before.alerting, alerting),
      geofences: settingsAfter(before.geofences, geofences),
      driving: driving === null ? EVERYBODY : applied(before.driving, driving ?? {}),
    }
    const changes = diff(logged(before), logged(after))
    if (scopes) changes.push(...(await dropScopes(ctx, scopes)))
    if (changes.length === 0) return
    await store(ctx, after)
    await log(ctx, after.name, changes)
  })
}

/** Locked against other changes of the team, but not against rows that are added to it meanwhile. */
async function lockTeam(ctx: Context): Promise<Team> {
  await ctx.db.selectFrom('team').select('id').where('id', '=', ctx.teamId).forNoKeyUpdate().execute()
  const team = await teamById(ctx.db, ctx.teamId)
  requireVersion(ctx, team)
  return team
}

/** As the log names it, in the words of the documented team. */
const logged = ({ name, locale, locales, targetResponseMinutes, address, location, ...form }: Team) => ({
  name,
  locale,
  locales,
  reportForm: form.reportForm,
  emergencyNumber: form.emergencyNumber,
  timeZone: form.timeZone,
  alerting: form.alerting,
  geofences: form.geofences,
  driving: form.driving,
  targetResponseTime: targetResponseMinutes + 0,
  address,
  location: toLogged(location),
})

async function store(ctx: Context, after: Team): Promise<void> {
  const { name, locale, locales, targetResponseMinutes, address, location, version } = after
  await ctx.db
    .updateTable('team')
    .set({
      name,
      locale,
      locales,
      target_response_minutes: targetResponseMinutes,
      report_form: after.reportForm,
      emergency_number: after.emergencyNumber,
      time_zone: after.timeZone,
      alerting: JSON.stringify(after.alerting),
      geofences: JSON.stringify(after.geofences),
      driving: JSON.stringify(after.driving),
      version: version + 1,
    })
    .set({ address: address && JSON.stringify(address), lng: location?.lng ?? null, lat: location?.lat ?? null })
    .where('id', '=', ctx.teamId)
    .execute()
}

const log = (ctx: Context, descriptor: string, changes: Change[]) =>
  record(ctx, { action: 'TEAM_UPDATE', objectId: ctx.teamId, descriptor, changes, shared: true })
