import type { Report } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { reportTitle } from './report-title.ts'

type Place = Pick<Report, 'address' | 'location'>

/** The citizen's words for where it is, else the coordinates. */
export function placeText({ address, location }: Place): string {
  if (address?.trim()) return address.trim()
  return location ? pointText({ lng: location.longitude, lat: location.latitude }) : 'No place given'
}

/** "±12 m"; beyond a kilometre "±1.4 km". */
export const accuracyText = (metres: number): string =>
  metres < 1000 ? `±${Math.round(metres)} m` : `±${(metres / 1000).toFixed(1)} km`

/**
 * What a row says under the title: "Citizen · Building · Storgatan 9 · ±12 m · 2 photos". The category only where the
 * title is something else; `accuracy` in metres, while the caller shares where they are.
 */
export function rowLine(report: Report, accuracy: number | null | undefined): string {
  const isTitle = reportTitle(report) === report.category
  const sharing = accuracy === undefined ? null : accuracy === null ? 'shares place' : accuracyText(accuracy)
  const photos = report.photos === 0 ? null : report.photos === 1 ? '1 photo' : `${report.photos} photos`
  return ['Citizen', isTitle ? null : report.category, placeText(report), sharing, photos].filter(Boolean).join(' · ')
}

export type CloseReason = Exclude<NonNullable<Report['reason']>, 'concluded'>

/** The reasons a dispatcher may give, in the order of a menu. */
export const CLOSE_REASONS: [CloseReason, string][] = [
  ['handled', 'Handled'],
  ['duplicate', 'Duplicate'],
  ['mistaken', 'Mistaken'],
  ['elsewhere', 'Not ours'],
  ['other', 'Other'],
]
const REASON_WORDS = new Map<unknown, string>([...CLOSE_REASONS, ['concluded', 'concluded with its alarm']])

/** "elsewhere" → "not ours". */
export const reasonWord = (reason: unknown): string => (REASON_WORDS.get(reason) ?? 'other').toLowerCase()

/** "open", "closed: handled". */
export const statusText = ({ status, reason }: Pick<Report, 'status' | 'reason'>): string =>
  status === 'open' ? 'open' : `closed: ${reasonWord(reason)}`
