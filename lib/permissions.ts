/** What a crowd role can permit (facts C30), and what it means. */
export const PERMISSIONS = {
  'Manage Users': 'Add, change and delete users',
  'Manage Posts': 'See all posts, and change, publish and delete them',
  'Manage Settings': 'Change forms, tags, settings and data providers',
  'Bulk Data Import': 'Import posts from CSV files',
} as const satisfies Record<string, string>
export type Permission = keyof typeof PERMISSIONS

export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[] // safe: the keys of the literal above

/** What a role permits that has been given these: `admin` everything, whatever its row says. */
export const permissionsOf = (role: string, given: readonly string[]): ReadonlySet<Permission> =>
  new Set(role === 'admin' ? PERMISSION_NAMES : PERMISSION_NAMES.filter((name) => given.includes(name)))
