import type { Report } from '#lib/client/model.ts'

type State = Pick<Report, 'status' | 'alarm' | 'unread' | 'seenAt'>

/** What the citizen has said that nobody of the centre has looked at; a report nobody has opened is news by itself. */
export const newsIn = ({ unread, seenAt, status }: Omit<State, 'alarm'>): number =>
  unread > 0 ? unread : seenAt === null && status === 'open' ? 1 : 0

/** Does it wait for somebody: open and with no alarm, or, whatever else, with something unread? */
export const needsSomebody = (report: State): boolean =>
  (report.status === 'open' && report.alarm === null) || report.unread > 0

/** The list with this report brought up to date: changed, or added. */
export function withReport(reports: readonly Report[], report: Report): Report[] {
  const at = reports.findIndex(({ id }) => id === report.id)
  return at < 0 ? [report, ...reports] : reports.with(at, report)
}
