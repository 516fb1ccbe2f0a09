/** What a crowd role can permit (crowd facts, part 3). */
export const PERMISSIONS = ['Manage Users', 'Manage Posts', 'Manage Settings', 'Bulk Data Import'] as const
export type Permission = (typeof PERMISSIONS)[number]

/** What the two roles that ship permit: `admin` everything, `user` nothing beyond one's own. */
export const permissionsOf = (role: string): ReadonlySet<Permission> => new Set(role === 'admin' ? PERMISSIONS : [])
