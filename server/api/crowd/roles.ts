import type { z } from 'zod'
import {
  createRole,
  deleteRole,
  getRole,
  listPermissions,
  listRoles,
  type Role,
  updateRole,
} from '#lib/contracts/crowd/roles.ts'
import { PERMISSIONS } from '#lib/permissions.ts'
import * as roles from '#server/domain/crowd/roles/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { BY_ADMINS } from './allowed.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import type { Reader } from './reader.ts'
import { idOf } from './wire-parts.ts'

export function roleRoutes(on: On): void {
  const role = answersWith('role', roles.roleById, roleToWire, BY_ADMINS)
  const find = ({ ctx, params }: Named) => roles.roleById(ctx, idOf(params.id))

  on(listRoles, {
    run: async (call) => {
      const { ctx, query } = call
      return page(call, await roles.listRoles(ctx, { q: query.q, names: query.name }, query), roleToWire)
    },
  })
  on(createRole, role.created(roles.createRole, newRole))
  on(getRole, { find, run: role.found })
  on(updateRole, { find, ...role.changed(roles.updateRole, roleFromWire) })
  on(deleteRole, { find, run: role.deleted(roles.deleteRole) })
  on(listPermissions, {
    allow: role.allow.create,
    run: async (call) => {
      permit(call.viewer.isAdmin)
      const { offset, limit, order } = call.query
      const all = Object.entries(PERMISSIONS).map(([name, description], i) => ({ id: i + 1, name, description }))
      const rows = (order === 'desc' ? all.reverse() : all).slice(offset, offset + limit)
      return page(call, { rows, total: all.length }, (row) => row)
    },
  })
}

const newRole = (body: z.output<typeof createRole.body>): roles.NewRole => ({
  name: body.name,
  displayName: body.display_name ?? body.name,
  description: body.description ?? null,
  permissions: body.permissions ?? [],
})

/** What is null and cannot be cleared stays. */
const roleFromWire = (body: z.output<typeof updateRole.body>): roles.RoleChange => ({
  name: body.name,
  displayName: body.display_name ?? undefined,
  description: body.description,
  permissions: body.permissions ?? undefined,
})

const roleToWire = (role: roles.CrowdRole, { viewer, url }: Reader): z.input<typeof Role> => ({
  id: role.id,
  url: url(`roles/${role.id}`),
  name: role.name,
  display_name: role.displayName,
  description: role.description,
  permissions: role.permissions,
  protected: role.protected,
  allowed_privileges: roles.privilegesOnRole(viewer, role),
})
