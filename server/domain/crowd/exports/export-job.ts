import { isOwner, privileges, type Viewer } from '../viewer.ts'

/** A file in the making. `filters` are query parameters as they were sent; `file` is its unguessable name, once it is there. */
export type ExportJob = {
  id: number
  membershipId: number | null
  filters: Record<string, unknown>
  fields: string[] | null
  status: 'queued' | 'running' | 'done' | 'failed'
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
