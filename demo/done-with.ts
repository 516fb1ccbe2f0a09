import type { BoardReport } from './board.ts'

const MOST_OPEN = 4
const OLD_MS = 8 * 60_000
const QUIET_MS = 3 * 60_000

/**
 * Which of the open reports, the oldest first, the dispatcher closes: the old ones in which nobody talks any more, and the
 * oldest of too many. What is linked closes with its alarm.
 */
export function doneWith(reports: readonly BoardReport[], now: number): BoardReport[] {
  const free = reports.filter(({ alarm }) => alarm === null)
  const isQuiet = ({ createdAt, lastMessage }: BoardReport) =>
    now - Date.parse(createdAt) > OLD_MS && now - Date.parse(lastMessage?.createdAt ?? createdAt) > QUIET_MS
  return free.filter((report, n) => isQuiet(report) || n < free.length - MOST_OPEN)
}
