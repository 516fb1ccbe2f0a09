import type { Report } from '#lib/client/model.ts'

type State = Pick<Report, 'status' | 'alarm' | 'unread' | 'seenAt'>

/** What the citizen has said that nobody of the centre has looked at; a report nobody has opened is news by itself. */
export const newsIn = ({ unread, seenAt, status }: Omit<State, 'alarm'>): number =>
  unread > 0 ? unread : seenAt === null && status === 'open' ? 1 : 0

/** Open, and with no alarm or with something unread: somebody must decide or answer. */
export const isWaiting = ({ status, alarm, unread }: State): boolean =>
  status === 'open' && (alarm === null || unread > 0)

/** Over, but the citizen has said something since that nobody has read. */
export const isClosedUnread = ({ status, unread }: State): boolean => status === 'closed' && unread > 0

/** Does it need somebody, in whichever of the two ways? */
export const needsSomebody = (report: State): boolean => isWaiting(report) || isClosedUnread(report)

/** The list with this report brought up to date: changed, or added. */
export function withReport(reports: readonly Report[], report: Report): Report[] {
  const at = reports.findIndex(({ id }) => id === report.id)
  return at < 0 ? [report, ...reports] : reports.with(at, report)
}
