import type { Entry } from '#lib/contracts/live.ts'

export type Sound = 'report' | 'message'

/**
 * What a citizen does is heard, what a desk does is not: a new report, and what its citizen writes or sends. The socket
 * brings one's own centre only, so a drill is never heard at a live desk.
 */
export function soundOf({ action, changes }: Pick<Entry, 'action' | 'changes'>): Sound | null {
  if (action === 'REPORT_CREATE') return 'report'
  if (action !== 'REPORT_MESSAGE') return null
  return changes.some(({ key, to }) => key === 'side' && to === 'citizen') ? 'message' : null
}
