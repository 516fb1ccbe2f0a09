import type { z } from 'zod'
import {
  createGroup,
  deleteGroup,
  getGroup,
  listGroups,
  updateGroup,
  type Group as WireGroup,
} from '#lib/contracts/team/groups.ts'
import * as groups from '#server/domain/groups/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { iso, summaryToWire } from './wire.ts'

export function groupRoutes(on: On): void {
  const group = answersWith('group', groups.groupById, toWire)
  const find = ({ ctx, params }: Named) => groups.groupById(ctx, params.id)

  on(createGroup, { run: group.created(groups.createGroup) })
  on(listGroups, { run: group.listed(groups.pageGroups, 'grp') })
  on(getGroup, { find, run: group.found })
  on(updateGroup, { find, run: group.changed(groups.updateGroup) })
  on(deleteGroup, { run: group.deleted(groups.deleteGroup) })
}

/** Who is in it is absent without the scope, as with roles (facts T24). */
const toWire = (group: groups.Group, { scopes }: Pick<Reader, 'scopes'>): z.input<typeof WireGroup> => ({
  id: group.id,
  createdAt: iso(group.createdAt),
  name: group.name,
  ...(scopes.has('members:read') && { members: group.members.map(summaryToWire) }),
  externalId: group.externalId,
})
