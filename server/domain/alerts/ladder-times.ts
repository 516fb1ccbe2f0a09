import type { AlertingSettings } from '#server/db/alert-tables.ts'

/** What holds where a team has said nothing. */
export const NEXT_SECONDS: readonly number[] = [30, 60]
export const REALARM_SECONDS = 180

export type LadderTimes = {
  /** How long the next of a person's channels waits for the one at this step. */
  nextMs: (step: number) => number
  realarmSeconds: number
  /** How many must come; undefined where the team has not said. */
  strength: number | undefined
  dutyOfficers: string[]
}

/** The settings of a team with what holds where it has said nothing. */
export function ladderTimes({ next = [], realarm, strength, dutyOfficers = [] }: AlertingSettings): LadderTimes {
  const steps = next.length > 0 ? next : NEXT_SECONDS
  return {
    nextMs: (step) => (steps[Math.min(step, steps.length - 1)] ?? 0) * 1000,
    realarmSeconds: realarm ?? REALARM_SECONDS,
    strength,
    dutyOfficers,
  }
}
