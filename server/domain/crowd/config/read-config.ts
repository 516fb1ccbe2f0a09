import type { Context } from '#server/domain/context.ts'
import { teamById } from '#server/domain/teams/index.ts'
import { PROVIDER_NAMES, readProviderConfig } from '../providers/index.ts'
import { may, permit, privileges, type Viewer } from '../viewer.ts'
import { DEFAULTS, features, GROUPS, type GroupName, type Values } from './defaults.ts'

/** What this server says of itself in the configuration: its address, and how large a picture may be. */
export type Here = { origin: string; mediaBytes: number }

export const groupNamed = (name: string | undefined): GroupName | undefined => GROUPS.find((group) => group === name)

/** The groups that this viewer may read. */
export const groupsFor = (viewer: Viewer): GroupName[] => GROUPS.filter((name) => mayRead(name, viewer))

const mayRead = (name: GroupName, viewer: Viewer) => name !== 'data-provider' || may(viewer, 'Manage Settings')

export const privilegesOnGroup = (name: GroupName, viewer: Viewer) =>
  privileges({
    read: mayRead(name, viewer),
    update: may(viewer, 'Manage Settings') && name !== 'features',
    search: true,
  })

/** All keys of a group: what was set, and beneath it the defaults. @throws DomainError `forbidden` */
export async function readGroup(ctx: Context, viewer: Viewer, name: GroupName, here: Here): Promise<Values> {
  permit(mayRead(name, viewer))
  if (name === 'features') return features(here.mediaBytes, PROVIDER_NAMES)
  if (name === 'data-provider') return readProviderConfig(ctx, here.origin)
  return { ...DEFAULTS[name](await teamById(ctx.db, ctx.teamId)), ...(await storedValues(ctx, name)) }
}

/** Is the team only for its own users? */
export async function isPrivateSite(ctx: Pick<Context, 'db' | 'teamId'>): Promise<boolean> {
  return (await storedValues(ctx, 'site')).private === true
}

async function storedValues({ db, teamId }: Pick<Context, 'db' | 'teamId'>, name: GroupName): Promise<Values> {
  const row = db.selectFrom('crowd_config').select('values').where('team_id', '=', teamId).where('name', '=', name)
  return (await row.executeTakeFirst())?.values ?? {}
}
