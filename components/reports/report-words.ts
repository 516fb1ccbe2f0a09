import type { Report } from '#lib/client/model.ts'
import { pointText } from '#lib/geo/position-text.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { Translate } from '#lib/words/translate.ts'
import type { Words } from '#lib/words/words.ts'
import { reportTitle } from './report-title.ts'

type Place = Pick<Report, 'address' | 'location'>

/** The citizen's words for where it is, else the coordinates. */
export function placeText({ address, location }: Place, t: Translate): string {
  if (address?.trim()) return address.trim()
  return location ? pointText({ lng: location.longitude, lat: location.latitude }) : t('shared.noPlace')
}

/**
 * What a row says under the title: "Citizen · Building · Storgatan 9 · ±12 m · 2 photos". The category only where the
 * title is something else; `accuracy` in metres, while the caller shares where they are.
 */
export function rowLine(report: Report, accuracy: number | null | undefined, words: Words): string {
  const { t } = words
  const isTitle = reportTitle(report, t) === report.category
  const category = isTitle ? null : report.category
  const photos = report.photos === 0 ? null : t('reports.row.photos', { count: report.photos })
  const parts = [t('reports.row.citizen'), category, placeText(report, t), sharingText(accuracy, words), photos]
  return lineOf(parts, words)
}

function sharingText(accuracy: number | null | undefined, { t, format }: Words): string | null {
  if (accuracy === undefined) return null
  return accuracy === null ? t('reports.row.sharesPlace') : format.accuracy(accuracy)
}

/** The reasons a dispatcher may give, in the order of a menu. */
export const CLOSE_REASONS = ['handled', 'duplicate', 'mistaken', 'elsewhere', 'other'] as const
const REASONS = [...CLOSE_REASONS, 'concluded'] as const
type Reason = (typeof REASONS)[number]
export type CloseReason = Exclude<NonNullable<Report['reason']>, 'concluded'>

/** "elsewhere" → "not ours". */
export const reasonWord = (reason: unknown, t: Translate): string =>
  t(`reports.reason.${isReason(reason) ? reason : 'other'}`)

const isReason = (reason: unknown): reason is Reason => REASONS.some((one) => one === reason)

/** "open", "closed: handled". */
export const statusText = ({ status, reason }: Pick<Report, 'status' | 'reason'>, t: Translate): string =>
  status === 'open' ? t('reports.status.open') : t('reports.status.closed', { reason: reasonWord(reason, t) })
