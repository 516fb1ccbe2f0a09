import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { say } from '../command.ts'
import { openProgress } from '../progress.ts'
import { openClock } from './clock.ts'
import { replayCalls } from './replay-calls.ts'
import { replayFixes } from './replay-fixes.ts'
import type { Run } from './replay-run.ts'
import { GivenUp, openSender } from './sender.ts'
import { inspect, readRows } from './source.ts'
import { openTally } from './tally.ts'

export type ReplayOptions = {
  file: string
  url: string
  key: string
  speed: number
  limit: number
  maxGapMs: number
  patienceMs: number
  signal: AbortSignal
}

/** Replays a file through the team API. @throws Error when not everything acceptable could be sent */
export async function runReplay({ file, speed, limit, maxGapMs, ...connection }: ReplayOptions): Promise<void> {
  const { signal } = connection
  const { kind, total } = await inspect(file, limit)
  const progress = openProgress(total, kind === 'calls' ? 'calls' : 'positions')
  const tally = openTally(progress)
  const run: Run = {
    key: createHash('sha256')
      .update(`${basename(file)} ${Date.now()} ${process.pid}`)
      .digest('hex')
      .slice(0, 24),
    rows: () => readRows(file, limit, (line, reason) => tally.refuse(`Line ${line}`, reason)),
    send: openSender({ ...connection, onRetry: tally.retried }),
    clock: openClock(speed, maxGapMs),
    tally,
    signal,
  }
  try {
    await (kind === 'calls' ? replayCalls : replayFixes)(run)
  } catch (error) {
    throw signal.aborted ? new GivenUp('Interrupted.') : error
  } finally {
    progress.stop()
    say(tally.summary())
  }
}
