import { queryOptions } from '@tanstack/react-query'
import { askAhead } from '../ask-ahead.ts'

type Crew = {
  completeAt: string | null
  missing: { role: { id: string; name: string } | null; count: number }[]
  coming: number
  needed: number
}

export const crewKey = (alarm: string) => ['alarms', 'crew', alarm]

/** When the crew of an alarm is complete, and who is missing. */
export const crewQuery = (alarm: string) =>
  queryOptions({ queryKey: crewKey(alarm), queryFn: () => askAhead<Crew>(`/v1/alarms/${alarm}/crew`) })
