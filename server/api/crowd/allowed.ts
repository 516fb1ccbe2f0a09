import { may, permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import type { CrowdCall } from './call.ts'

// For `allow` of a handler: who may not do it at all is told so, whatever is wrong with what they sent (facts C91).

export const onlyWho =
  (may: (viewer: Viewer) => boolean) =>
  async ({ viewer }: CrowdCall): Promise<void> =>
    permit(may(viewer))

/** The same where it depends on what the path names. */
export const onlyWhoMay =
  <Row>(change: (row: Row, viewer: Viewer) => boolean) =>
  async ({ viewer, found }: CrowdCall & { found: Row }): Promise<void> =>
    permit(change(found, viewer))

export const isAdmin = (viewer: Viewer): boolean => viewer.isAdmin

const managesSettings = (viewer: Viewer): boolean => may(viewer, 'Manage Settings')
export const BY_ADMINS = { create: isAdmin, change: (_row: unknown, viewer: Viewer) => isAdmin(viewer) }
export const BY_MANAGERS = {
  create: managesSettings,
  change: (_row: unknown, viewer: Viewer) => managesSettings(viewer),
}
