import { transaction } from '#server/db/transaction.ts'
import { type Happening, record } from '../activity/record.ts'
import { climbLater } from '../climb-later.ts'
import type { Context } from '../context.ts'
import { type Ladder, lockLadder, saveLadder } from './ladder.ts'
import { firstAlerts, makeWave } from './make-wave.ts'
import { nextSteps } from './next-steps.ts'
import { isCall, isComplete, nextWave } from './next-wave.ts'
import { queueAlerts } from './queue-alerts.ts'
import { dropQueued, settleAnswered, settleCutOff } from './settle-alerts.ts'
import { type Situation, situationOf } from './situation.ts'
import { tell } from './tell-alerts.ts'
import { failedTellings, silentOnes, stoodDown } from './tellings.ts'

type Look = { raised?: true | undefined; changed?: true | undefined; due?: string | undefined }
/** One look, while the ladder is locked: what is to be recorded of it comes last. */
type Climb = { ctx: Context; situation: Situation; ladder: Ladder; happened: Happening[] }

/**
 * Looks at an alarm's calling and does what is due by now: the next wave, next channels, that enough come, that it is over.
 * Bears being done twice: everything follows from the rows, under the ladder's lock. `raised` opens the ladder; without
 * one nothing happens.
 */
export function climbLadder(outer: Context, alarmId: string, look: Look = {}): Promise<void> {
  return transaction(outer, async (ctx) => {
    const ladder = await lockLadder(ctx, alarmId, look.raised === true)
    if (!ladder) return
    await settleCutOff(ctx, alarmId)
    await settleAnswered(ctx, alarmId)
    const situation = await situationOf(ctx, alarmId)
    if (!situation) return
    const climb: Climb = { ctx, situation, ladder: { ...ladder }, happened: [] }
    await climbOn(climb)
    await tell(climb, look.changed === true)
    await waitForNext(climb, ladder.nextAt, look.due)
    await saveLadder(ctx, alarmId, climb.ladder)
    for (const happening of climb.happened) await record(ctx, happening)
  })
}

async function climbOn(climb: Climb): Promise<void> {
  const { situation, ladder } = climb
  if (ladder.state !== 'ended' && situation.alarm.concluded) return endLadder(climb)
  if (ladder.state !== 'running') {
    ladder.nextAt = null
    if (situation.alarm.concluded) await tellOtherwise(climb, 'stand_down')
    return
  }
  if (isComplete(situation)) return tellEnough(climb)
  await callNext(climb)
}

/** It is over: what waits is not sent, and who was called is told. */
async function endLadder({ ctx, situation, ladder, happened }: Climb): Promise<void> {
  await dropQueued(ctx, situation.alarm.id)
  const alerts = stoodDown(situation)
  if (alerts.length > 0) happened.push(await makeWave(ctx, situation, ++ladder.wave, { reason: 'stand_down', alerts }))
  ladder.state = 'ended'
  ladder.nextAt = null
}

/** Once after the calls before it, and whom that did not get to by another channel. Nobody is called further while enough come. */
async function tellEnough(climb: Climb): Promise<void> {
  const { ctx, situation, ladder, happened } = climb
  ladder.nextAt = null
  if (situation.waves.findLast((wave) => isCall(wave) || wave.reason === 'enough')?.reason === 'enough')
    return tellOtherwise(climb, 'enough')
  const alerts = silentOnes(situation)
  if (alerts.length > 0) happened.push(await makeWave(ctx, situation, ++ladder.wave, { reason: 'enough', alerts }))
}

/** What a channel could not tell is told by the person's next one, as a step of the same wave. */
const tellOtherwise = ({ ctx, situation }: Climb, purpose: 'enough' | 'stand_down'): Promise<void> =>
  queueAlerts(ctx, { alarmId: situation.alarm.id }, failedTellings(situation, purpose))

/** All that is due by now; when more will be is read anew after it. */
async function callNext(climb: Climb): Promise<void> {
  const { ctx, ladder, happened } = climb
  for (;;) {
    const { situation } = climb
    const now = ctx.now()
    const { steps, nextAt } = nextSteps(situation.open, situation.people, situation.times, now)
    const wave = nextWave(situation, now)
    const isDue = wave !== undefined && wave.at <= now
    ladder.nextAt = earliest(nextAt, wave?.at ?? null)
    if (steps.length === 0 && !isDue) return
    const queued = steps.map(({ person, ...step }) => ({ ...step, member: person.id }))
    await queueAlerts(ctx, { alarmId: situation.alarm.id }, queued)
    if (isDue)
      happened.push(await makeWave(ctx, situation, ++ladder.wave, { ...wave, alerts: firstAlerts(wave.calls) }))
    climb.situation = (await situationOf(ctx, situation.alarm.id)) ?? situation
  }
}

const earliest = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b))

/** A new `next_at` has a job of its own; one that came too early (clocks differ) comes again. */
async function waitForNext(
  { ctx, situation, ladder }: Climb,
  before: Date | null,
  due: string | undefined,
): Promise<void> {
  const at = ladder.nextAt
  if (!at || (before?.getTime() === at.getTime() && due !== at.toISOString())) return
  const afterSeconds = Math.max(1, Math.ceil((at.getTime() - ctx.now().getTime()) / 1000))
  await climbLater(ctx, situation.alarm.id, { due: at.toISOString(), afterSeconds })
}
