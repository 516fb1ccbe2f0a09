import type { Progress } from '../progress.ts'
import { BadRow } from './cells.ts'
import { Refused } from './sender.ts'

export type Tally = ReturnType<typeof openTally>

const SAME_REASON_MS = 30_000

/** Counts what became of the rows, and names each that was refused. */
export function openTally(progress: Progress) {
  const counts = { sent: 0, refused: 0, retried: 0 }
  let said = { reason: '', at: 0 }

  const refuse = (where: string, reason: string) => {
    counts.refused++
    progress.step()
    progress.say(`${where} is refused: ${reason}`)
  }

  return {
    counts,
    refuse,
    /** Does the work of one row; resolves whether it was accepted. What ends the whole replay is thrown on. */
    async row(number: number, work: () => Promise<unknown>): Promise<void> {
      try {
        await work()
        counts.sent++
        progress.step()
      } catch (error) {
        if (!(error instanceof BadRow || error instanceof Refused)) throw error
        refuse(`Row ${number}`, error.message)
      }
    },
    retried(reason: string): void {
      counts.retried++
      if (reason === said.reason && Date.now() - said.at < SAME_REASON_MS) return
      said = { reason, at: Date.now() }
      progress.say(`Trying again: ${reason}`)
    },
    summary: () => `Sent ${counts.sent}, refused ${counts.refused}, retried ${counts.retried}.`,
  }
}
