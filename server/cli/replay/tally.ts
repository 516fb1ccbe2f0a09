import { BadRow } from './cells.ts'
import type { Progress } from './progress.ts'
import { Refused } from './sender.ts'

export type Tally = ReturnType<typeof openTally>

const NAMED_RETRIES_MS = 5000

/** Counts what became of the rows, and names each that was refused. */
export function openTally(progress: Progress) {
  const counts = { sent: 0, refused: 0, retried: 0 }
  let saidAt = 0

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
      if (Date.now() - saidAt < NAMED_RETRIES_MS) return
      saidAt = Date.now()
      progress.say(`Trying again: ${reason}`)
    },
    summary: () => `Sent ${counts.sent}, refused ${counts.refused}, retried ${counts.retried}.`,
  }
}
