import type { Address } from '#lib/address.ts'
import { type AlarmChange, lockAlarm, updateAlarm } from '../alarms/update-alarm.ts'
import { holdLadder } from '../alerts/hold-ladder.ts'
import { ladderState } from '../alerts/ladder.ts'
import { countStoodDown, countToStandDown } from '../alerts/stand-down.ts'
import { unlinkReport } from '../links/link-report.ts'
import { toLogged } from '../place.ts'
import { after, before, type Entry } from './entry.ts'
import { cannot } from './moved-on.ts'
import type { State, Way } from './way.ts'

/** The id of the alarm an entry is of. */
const of = ({ alarmId }: Entry) => alarmId ?? ''

/** What an edit has changed. A place that came from the address goes and comes with it, whatever was found meanwhile. */
const edited: Way = {
  as: () => 'ALARM_UPDATE',
  refuse(_ctx, entry) {
    if (entry.kept === null && entry.changes.some(({ key }) => key === 'priority' || key === 'location'))
      throw cannot('not_kept', 'The log does not hold what was before')
  },
  async now(ctx, entry) {
    const { title, description, address, tags, externalId, location, source, priority } = await lockAlarm(
      ctx,
      of(entry),
    )
    const state = { title, description, address, tags, externalId, givenPriority: priority }
    const left = after(entry)
    const isFound = 'address' in left && left.locationSource === null && source !== 'given'
    return { ...state, ...(!isFound && { location: toLogged(location), locationSource: source }) }
  },
  back: (ctx, entry) => updateAlarm(ctx, of(entry), changeBack(before(entry))),
}

// safe: the log has what the verb was given, in the words of the log
const KEYS = ['title', 'description', 'address', 'tags', 'externalId'] as const

function changeBack(was: State): AlarmChange {
  const named = Object.fromEntries(KEYS.filter((key) => key in was).map((key) => [key, was[key]]))
  const logged = was.location as { latitude: number; longitude: number } | null | undefined
  const location = logged && { lng: logged.longitude, lat: logged.latitude }
  const source = was.locationSource as AlarmChange['locationSource']
  return {
    ...(named as { title?: string; address?: Address | null }),
    ...('location' in was && { location, locationSource: 'locationSource' in was ? source : 'given' }),
    ...('givenPriority' in was && { priority: was.givenPriority as AlarmChange['priority'] }),
  }
}

const concludedNow: Way['now'] = async (ctx, entry) => ({
  concluded: (await lockAlarm(ctx, of(entry))).concluded_at !== null,
})

const concluded: Way = {
  as: () => 'ALARM_RESUME',
  now: concludedNow,
  people: async (ctx, entry) => ({ reached: await countStoodDown(ctx, of(entry)) }),
  back: (ctx, entry) => updateAlarm(ctx, of(entry), { concluded: false }),
}

const resumed: Way = {
  as: () => 'ALARM_CONCLUDE',
  now: concludedNow,
  people: async (ctx, entry) => ({ told: await countToStandDown(ctx, of(entry)) }),
  back: (ctx, entry) => updateAlarm(ctx, of(entry), { concluded: true }),
}

/** An alarm that should not have been raised is over: nobody's who is on the way there, and no citizen's report goes with it. */
const raised: Way = {
  ...resumed,
  otherwise: { concluded: false, vehicles: 0 },
  async now(ctx, entry) {
    const { concluded } = await concludedNow(ctx, entry)
    const assigned = await ctx.db.selectFrom('assignment').select('id').where('alarm_id', '=', of(entry)).execute()
    return { concluded, vehicles: assigned.length }
  },
  async back(ctx, entry) {
    const linked = ctx.db.selectFrom('link').select('report_id').where('alarm_id', '=', of(entry)).orderBy('report_id')
    for (const { report_id } of await linked.execute()) await unlinkReport(ctx, report_id)
    await resumed.back(ctx, entry)
  },
}

const calling = (state: 'held' | 'running'): Way => ({
  as: () => (state === 'held' ? 'ALERT_RELEASE' : 'ALERT_HOLD'),
  otherwise: { state },
  now: async (ctx, entry) => ({ state: await ladderState(ctx, of(entry)) }),
  back: (ctx, entry) => holdLadder(ctx, of(entry), state === 'held' ? 'running' : 'held'),
})

export const ALARM_WAYS: Record<string, Way> = {
  ALARM_CREATE: raised,
  ALARM_UPDATE: edited,
  ALARM_CONCLUDE: concluded,
  ALARM_RESUME: resumed,
  ALERT_HOLD: calling('held'),
  ALERT_RELEASE: calling('running'),
}
