import { isOwner, privileges, type Viewer } from '../viewer.ts'

/** How long a file is kept: whoever knows its address may have it, and what it shows grows old. */
export const KEPT_MS = 24 * 60 * 60 * 1000

/** When its file goes, or went; null where there is none. */
export const expiryOf = ({ status, file, updatedAt }: Pick<ExportJob, 'status' | 'file' | 'updatedAt'>): Date | null =>
  file !== null && updatedAt && (status === 'done' || status === 'expired')
    ? new Date(updatedAt.getTime() + KEPT_MS)
    : null

/** The same job as it is at this moment: a file that is too old is gone, whether it has been swept or not. */
export function asOf(now: Date, job: ExportJob): ExportJob {
  const expiry = expiryOf(job)
  return expiry && expiry <= now ? { ...job, status: 'expired' } : job
}

/** A file in the making. `filters` are query parameters as they were sent; `file` is its unguessable name, once it is there. */
export type ExportJob = {
  id: number
  membershipId: number | null
  filters: Record<string, unknown>
  fields: string[] | null
  status: 'queued' | 'running' | 'done' | 'failed' | 'expired'
  file: string | null
  rows: number | null
  error: string | null
  createdAt: Date
  updatedAt: Date | null
}

/** An export is for who asked for it; to admins all are known. */
export const mayReadExport = (job: Pick<ExportJob, 'membershipId'>, viewer: Viewer): boolean =>
  viewer.isAdmin || isOwner(job, viewer)

/** Whoever has a user may export what they may read: somebody must be there to come for the file. */
export const mayExport = ({ membershipId }: Viewer): boolean => membershipId !== null

export const privilegesOnExport = (job: ExportJob, viewer: Viewer): string[] =>
  privileges({ read: mayReadExport(job, viewer), create: mayExport(viewer), search: mayExport(viewer) })
