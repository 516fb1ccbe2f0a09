import { setTimeout as pause } from 'node:timers/promises'
import { type Channel, NotReached } from '#server/channels/channel.ts'
import { CHANNEL_KINDS, type ChannelKind } from '#server/db/alert-tables.ts'
import type { Db } from '#server/db/open.ts'
import type { Centre } from '#server/db/schema.ts'
import {
  alertUnowned,
  claimAlerts,
  climbLadder,
  type DueAlert,
  noteSent,
  runningLadders,
  SENDING_SECONDS,
  type Sending,
  unopenedAlarms,
  unownedAlarms,
  unsentAlerts,
} from '#server/domain/alerts/index.ts'
import { climbLater } from '#server/domain/climb-later.ts'
import type { Context } from '#server/domain/context.ts'
import { unownedLater } from '#server/domain/unowned.ts'
import { type AnyQueue, type Queue, queue } from '../queue/open-jobs.ts'
import { drainIn } from './drain-in.ts'
import { inBatches } from './in-batches.ts'

export type Channels = Partial<Record<ChannelKind, Channel>>
type Who = { teamId: string; centre: Centre }
type Parts = {
  db: Db
  now: () => Date
  channels: Channels
  contextOf: (who: Who & { actor: { kind: 'system' } }) => Context
  log: { warn: (about: object, text: string) => void }
}

/** How many calls one job has under way at once: services of phones count them. */
const LANES: Record<ChannelKind, number> = { push: 16, ntfy: 16, mail: 8, sms: 4, voice: 4 }
/** Jobs of one channel at once, so that a large alarm does not hold up the next. */
const WORKERS = 3
/** Each looks once a second for what is due. */
const CLIMBERS = 2
const BUDGET_MS = 10_000
/** With its repeats within the 30 s that a call is ours. */
const ATTEMPT_MS = 8000
/** What a service refuses for now is tried again so much later, while its call is still ours. */
const AGAIN_MS = [1000, 3000]
const CLIMB = {
  retryLimit: 100,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 30,
  expireInSeconds: 30,
  deleteAfterSeconds: 3600,
}
const SEND = { retryLimit: 100, retryDelay: 1, expireInSeconds: 45, deleteAfterSeconds: 3600 }

/** Calls people to alarms: climbing of ladders, and one queue for each channel, so that none delays another. */
export function callingPeople({ db, now, channels, contextOf, log }: Parts) {
  let isLeaving = false
  const contextFor = ({ teamId, centre }: Who) => contextOf({ teamId, centre, actor: { kind: 'system' } })

  const send =
    (kind: ChannelKind): Queue<`send-alerts-${ChannelKind}`>['work'] =>
    async ({ alarmId, ...who }, { attempt }) => {
      const ctx = contextFor(who)
      // It ran before and did not end well: what it had in hand is settled once nobody can be at it any more.
      if (attempt > 0 && alarmId) await climbLater(ctx, alarmId, { afterSeconds: SENDING_SECONDS })
      const notes: Promise<void>[] = []
      const note = inBatches((sendings: Sending[]) => noteSent(ctx, alarmId, sendings))
      const sendOne = async (due: DueAlert) => {
        const sending = await handOver(channels[kind], due)
        if (sending.reason !== null) log.warn({ alert: sending.id, channel: kind }, 'a call could not be handed over')
        // The lane goes on meanwhile: it is the service that calls are counted by.
        const noted = note(sending)
        noted.catch(() => undefined) // thrown below
        notes.push(noted)
      }
      const take = async (count: number) => (isLeaving ? [] : claimAlerts(ctx, kind, alarmId, count))
      const isEmpty = await drainIn(LANES[kind], take, sendOne, BUDGET_MS)
      await Promise.all(notes)
      if (!isEmpty) await ctx.enqueue(ctx.db, { name: `send-alerts-${kind}`, data: { ...who, alarmId } })
    }

  return {
    queues: [
      {
        ...queue(
          'climb-ladder',
          CLIMB,
          ({ alarmId, raised, changed, due, ...who }) =>
            climbLadder(contextFor(who), alarmId, { raised, changed, due }),
          CLIMBERS,
        ),
        pollSeconds: 1,
      },
      {
        ...queue('alert-unowned', CLIMB, ({ alarmId, ...who }) => alertUnowned(contextFor(who), alarmId), 1),
        pollSeconds: 1,
      },
      // safe: the queues differ in their names only
      ...CHANNEL_KINDS.map((kind) => queue(`send-alerts-${kind}`, SEND, send(kind), WORKERS) as AnyQueue),
    ] satisfies AnyQueue[],
    /** No more calls are taken in hand; those under way end, and the next process goes on. */
    leave(): void {
      isLeaving = true
    },
    /** Goes on with what the process before left behind: at once, and when nobody can have it in hand any more. */
    async start(): Promise<void> {
      for (const { channel, alarmId, ...who } of await unsentAlerts(db))
        await contextFor(who).enqueue(db, { name: `send-alerts-${channel}`, data: { ...who, alarmId } })
      for (const { alarmId, ...who } of await unopenedAlarms(db, now()))
        await climbLater(contextFor(who), alarmId, { raised: true })
      for (const { alarmId, ...who } of await unownedAlarms(db)) await unownedLater(contextFor(who), alarmId, 0)
      for (const { alarmId, ...who } of await runningLadders(db))
        for (const afterSeconds of [0, SENDING_SECONDS + 1])
          await climbLater(contextFor(who), alarmId, { afterSeconds })
    },
  }
}

/** Gives one call to its channel, and says what came of it; services that are busy are asked again. */
async function handOver(channel: Channel | undefined, due: DueAlert): Promise<Sending> {
  const id = due.notice.alertId
  const failed = (reason: string): Sending => ({ id, reason, provider: null, ref: null })
  if (due.over) return failed('It was over before it was sent')
  if (due.removed) return failed('The channel was removed')
  if (!channel) return failed('This channel is not set up')
  for (let tries = 0; ; tries++)
    try {
      const { provider = null, ref = null } = await inTime(channel(due.notice, due.target))
      return { id, reason: null, provider, ref }
    } catch (error) {
      const wait = AGAIN_MS[tries]
      if (wait === undefined || !isForNow(error))
        return failed(isNotReached(error) ? error.message : 'It could not be sent')
      await pause(wait)
    }
}

/** Told by what it has: Next's bundle has its own copy of the class. */
const isNotReached = (error: unknown): error is NotReached => error instanceof Error && 'final' in error
const isForNow = (error: unknown) => isNotReached(error) && !error.final

async function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new NotReached('No answer in time', true)), ATTEMPT_MS)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}
