import type { Fix } from '#components/live/positions-store.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import type { Report } from '#lib/client/model.ts'
import { callerId } from './caller-id.ts'

/** Where the citizen of a report is, while they share it: as it comes live, until then as it was read. */
export function useCallerFix({ id, position }: Pick<Report, 'id' | 'position'>): Fix | undefined {
  const live = useFix(callerId(id))
  if (live || !position) return live
  const { longitude: lng, latitude: lat, accuracy: accuracyM, createdAt } = position
  return { lng, lat, headingDeg: null, speedKmh: null, at: Date.parse(createdAt), accuracyM }
}
