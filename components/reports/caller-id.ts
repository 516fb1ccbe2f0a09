const PREFIX = 'rep_'

/** What the caller of a report is called among the positions. */
export const callerId = (reportId: number): string => `${PREFIX}${reportId}`

/** The report whose caller that is; undefined for a vehicle or a member. */
export const reportOfCaller = (id: string): string | undefined =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined
