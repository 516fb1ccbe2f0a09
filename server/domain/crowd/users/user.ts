import { may, privileges, type Viewer } from '../viewer.ts'
import { outranks, type Standing } from './standing.ts'

/** A membership as the crowd API knows it: a user with an integer id and one role by name (facts C1, C31). */
export type CrowdUser = {
  id: number
  /** The person's sign-in, held once for all teams. */
  userId: string
  createdAt: Date
  updatedAt: Date | null
  /** In lower case. */
  email: string
  realname: string
  logins: number
  failedAttempts: number
  lastLogin: Date | null
  lastAttempt: Date | null
  role: string
  standing: Standing
}

/** How much of a user somebody sees, and what they may do with it. */
export type View = { isWhole: boolean; privileges: ReturnType<typeof privileges> }

export const mayManage = (viewer: Viewer) => may(viewer, 'Manage Users')
export const isSelf = (id: number, { membershipId }: Viewer) => membershipId === id

/** `mine`: the viewer's own standing; only needed of who manages users. */
export function viewOf(user: CrowdUser, viewer: Viewer, mine: Standing | undefined): View {
  const [manages, self] = [mayManage(viewer), isSelf(user.id, viewer)]
  const mayDelete = manages && !self && mine !== undefined && outranks(mine, user.standing)
  return {
    isWhole: manages || self,
    privileges: privileges({ read: true, create: manages, update: manages || self, delete: mayDelete, search: true }),
  }
}
