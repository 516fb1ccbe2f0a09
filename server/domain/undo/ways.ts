import { ALARM_WAYS } from './alarm-ways.ts'
import { ASSIGNMENT_WAYS } from './assignment-ways.ts'
import { REPORT_WAYS } from './report-ways.ts'
import { RESPONSE_WAYS } from './response-ways.ts'
import { SHARED_WAYS } from './shared-ways.ts'
import type { Way } from './way.ts'

const WAYS = new Map<string, Way>(
  [ALARM_WAYS, ASSIGNMENT_WAYS, RESPONSE_WAYS, REPORT_WAYS, SHARED_WAYS].flatMap((ways) => Object.entries(ways)),
)

/** How entries of this action are undone; undefined for what cannot be. */
export const wayOf = (action: string): Way | undefined => WAYS.get(action)
export const UNDOABLE: readonly string[] = [...WAYS.keys()]
