import type { ChannelKind } from '#server/db/alert-tables.ts'

/** Nobody is rung up, or sent a paid message, for what can wait. */
const QUIET: ReadonlySet<ChannelKind> = new Set(['push', 'ntfy', 'mail'])

/** Does it neither ring nor cost? */
export const isQuiet = ({ kind }: { kind: ChannelKind }): boolean => QUIET.has(kind)

/** The first of somebody's channels that neither rings nor costs; undefined where they have none. */
export const quietChannel = <C extends { kind: ChannelKind }>(channels: readonly C[]): C | undefined =>
  channels.find(isQuiet)
