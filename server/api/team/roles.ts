import { createRole, deleteRole, getRole, listRoles, updateRole } from '#lib/contracts/team/roles.ts'
import * as roles from '#server/domain/roles/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import type { On } from './on.ts'
import { roleToWire } from './team-wire.ts'

export function roleRoutes(on: On): void {
  const role = answersWith('role', roles.roleById, roleToWire)
  const find = ({ ctx, params }: Named) => roles.roleById(ctx, params.id)

  on(createRole, { run: role.created(roles.createRole) })
  on(listRoles, { run: role.listed(roles.pageRoles, 'rol') })
  on(getRole, { find, run: role.found })
  on(updateRole, { find, run: role.changed(roles.updateRole) })
  on(deleteRole, { run: role.deleted(roles.deleteRole) })
}
