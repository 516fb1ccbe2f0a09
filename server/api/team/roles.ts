import { createRole, deleteRole, getRole, listRoles, updateRole } from '#lib/contracts/team/roles.ts'
import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as roles from '#server/domain/roles/index.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { roleToWire } from './team-wire.ts'

export function roleRoutes(on: On): void {
  on(createRole, {
    run: async ({ ctx, caller, body }) => read(ctx, await roles.createRole(ctx, body), caller.scopes),
  })
  on(listRoles, {
    run: async ({ ctx, caller, query }) => {
      const found = await roles.pageRoles(ctx, query.search, pageRequest(query, 'rol'))
      return page(
        found,
        found.rows.map((role) => roleToWire(role, caller.scopes)),
      )
    },
  })
  on(getRole, {
    find: ({ ctx, params }) => roles.roleById(ctx, params.id),
    run: async ({ found, caller }) => shown(found, caller.scopes),
  })
  on(updateRole, {
    find: ({ ctx, params }) => roles.roleById(ctx, params.id),
    run: async ({ ctx, caller, params, body }) => {
      await roles.updateRole(ctx, params.id, body)
      return read(ctx, params.id, caller.scopes)
    },
  })
  on(deleteRole, {
    run: async ({ ctx, params }) => {
      await roles.deleteRole(ctx, params.id)
      return one({ id: params.id })
    },
  })
}

type Scopes = Caller['scopes']
const shown = (role: roles.Role, scopes: Scopes) => one(roleToWire(role, scopes), role.version)

async function read(ctx: Context, id: string, scopes: Scopes) {
  const role = await roles.roleById(ctx, id)
  if (!role) throw notFound('role')
  return shown(role, scopes)
}
