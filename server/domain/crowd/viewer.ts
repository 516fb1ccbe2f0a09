import type { Permission } from '#lib/permissions.ts'
import { DomainError } from '../error.ts'

/** Who looks at what belongs to the crowd: nobody in particular, or a user with a role and what it permits. */
export type Viewer = {
  membershipId: number | null
  role: string | null
  isAdmin: boolean
  permissions: ReadonlySet<Permission>
}

export const may = ({ isAdmin, permissions }: Viewer, permission: Permission): boolean =>
  isAdmin || permissions.has(permission)

/** Is it theirs? Nobody in particular owns nothing. */
export const isOwner = (row: { membershipId: number | null }, { membershipId }: Viewer): boolean =>
  membershipId !== null && row.membershipId === membershipId

/** Is it for everybody, or for a role that they have? */
export const isFor = (roles: readonly string[], { role }: Viewer): boolean =>
  roles.length === 0 || (role !== null && roles.includes(role))

/** @throws DomainError `forbidden` */
export function permit(allowed: boolean, message = 'You are not allowed to do this'): void {
  if (!allowed) throw new DomainError('forbidden', message)
}

type Privilege = 'read' | 'create' | 'update' | 'delete' | 'search' | 'change_status' | 'read_full' | 'register'

/** The names of what is allowed, in the order of the reference. */
export const privileges = (allowed: Partial<Record<Privilege, boolean>>): Privilege[] =>
  ORDER.filter((name) => allowed[name])

const ORDER = ['read', 'create', 'update', 'delete', 'search', 'change_status', 'read_full', 'register'] as const

/** Muster itself, where nobody's hand is at work: it may write a post in any form. */
export const MUSTER: Viewer = { membershipId: null, role: null, isAdmin: true, permissions: new Set() }
