import type { Board, BoardAlarm } from './board.ts'
import type { Plan } from './plan.ts'

const LATE_MS = 95_000
/** What the first latecomer says: so soon that it is over at once, and never before the alarm was raised. */
const SOON_MS = 1000
export type Scene = { board: Board; alarm: BoardAlarm; plan: Plan; now: number; opening: boolean; isFirst: boolean }

/** The members answer as planned, and arrive when they said, or later, or never. */
export async function playCrew({ board, alarm, plan, now, opening, isFirst }: Scene): Promise<void> {
  const ageMs = now - Date.parse(alarm.createdAt)
  const answered = new Map(alarm.members.map(({ id, response }) => [id, response]))
  // The board should show at once what a late member looks like.
  const latecomer = opening && isFirst ? plan.answers.find(({ coming }) => coming)?.member : undefined
  for (const { member, afterMs, coming, travelMs, delayMs } of plan.answers) {
    const response = answered.get(member)
    if (!response && (opening || ageMs >= afterMs)) {
      const said = member === latecomer ? Date.parse(alarm.createdAt) + SOON_MS : now + travelMs
      const eta = new Date(said).toISOString()
      await board.answer(alarm, { member, eta: coming ? eta : null, status: coming ? 'coming' : 'not_coming' })
    } else if (response?.status === 'coming' && response.eta) {
      const patience = Math.max(
        delayMs,
        Date.parse(response.eta) <= Date.parse(alarm.createdAt) + SOON_MS ? 3 * LATE_MS : 0,
      )
      if (now > Date.parse(response.eta) + patience) await board.arrive(alarm, response.id)
    }
  }
}
