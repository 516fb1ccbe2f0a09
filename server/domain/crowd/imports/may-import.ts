import { may, privileges, type Viewer } from '../viewer.ts'

/** CSV files are for those alone who have Bulk Data Import (facts C38). */
export const mayImport = (viewer: Viewer): boolean => may(viewer, 'Bulk Data Import')

export const privilegesOnCsv = (viewer: Viewer): string[] => {
  const all = mayImport(viewer)
  return privileges({ read: all, create: all, update: all, delete: all, search: all })
}

/**
 * Who imports, as the posts' rules see them: whoever may bring in hundreds of reports at once also says which of them
 * are published, and in which form they are. The posts are theirs all the same.
 */
export const asImporter = (viewer: Viewer): Viewer => ({
  ...viewer,
  permissions: new Set([...viewer.permissions, 'Manage Posts']),
})
