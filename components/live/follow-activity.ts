import type { ActivityFrame, ResumeReply } from '#lib/contracts/live.ts'
import { awayCounter } from './away.ts'
import { heard, silence } from './connection-store.ts'
import type { Live, LiveEvents } from './live-events.ts'

import { sayMissed } from './missed-store.ts'
import { judge } from './seq-gate.ts'

const ANSWER_MS = 5000
const RETRY_MS = 2000

/**
 * Keeps our place in the log: applies what is next, leaves what we have, and asks again where something is missing.
 * The answer asks at once: for waking up.
 */
export function followActivity(
  socket: Live,
  { onEntry, onReset }: Pick<LiveEvents, 'onEntry' | 'onReset'>,
): () => void {
  const away = awayCounter(sayMissed)
  let seq: number | null = null
  let resuming = false
  /** Who opens the page was not away, whatever comes with the first answer. */
  let hasBeenHere = false

  const resume = async () => {
    if (resuming || !socket.connected) return
    resuming = true
    const reply = await ask(socket, seq)
    resuming = false
    if (reply.ok) hasBeenHere = true
    if (!reply.ok) setTimeout(resume, RETRY_MS)
  }
  const take = (frame: ActivityFrame) => {
    const silentMs = silence()
    heard()
    const verdict = judge(frame, seq)
    if (verdict === 'gap') void resume()
    if (verdict !== 'apply') return
    seq = frame.seq
    onEntry(frame.entry, away.arrived(silentMs, resuming && hasBeenHere))
  }
  socket.on('activity', take)
  socket.on('reset', (frame) => {
    seq = frame.seq
    onReset()
  })
  socket.on('connect', () => void resume())
  return () => void resume()
}

const ask = (socket: Live, after: number | null): Promise<ResumeReply> =>
  socket
    .timeout(ANSWER_MS)
    .emitWithAck('resume', { after })
    .catch((): ResumeReply => ({ ok: false, reason: 'no answer' }))
