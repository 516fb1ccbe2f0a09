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
import type { Context } from '#server/domain/context.ts'
import * as roles from '#server/domain/crowd/roles/index.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import type { On } from './app.ts'
import { page } from './envelope.ts'
import { viewerOf } from './identify.ts'
import { idOf, type UrlOf, urlsFor } from './wire-parts.ts'

export function roleRoutes(on: On): void {
  on(listRoles, {
    run: async (call) => {
      const { ctx, caller, query } = call
      const found = await roles.listRoles(ctx, { q: query.q, names: query.name }, query)
      return page(call, found, (role, url) => roleToWire(role, viewerOf(caller), url))
    },
  })
  on(createRole, {
    run: async (call) => {
      const id = await roles.createRole(call.ctx, viewerOf(call.caller), newRole(call.body))
      return shown(call.ctx, viewerOf(call.caller), id, urlsFor(call))
    },
  })
  on(getRole, {
    find: ({ ctx, params }) => roles.roleById(ctx, idOf(params.id)),
    run: async (call) => roleToWire(call.found, viewerOf(call.caller), urlsFor(call)),
  })
  on(updateRole, {
    find: ({ ctx, params }) => roles.roleById(ctx, idOf(params.id)),
    run: async (call) => {
      const { name, display_name: displayName, description, permissions } = call.body
      const viewer = viewerOf(call.caller)
      const change = { name, displayName: displayName ?? undefined, description, permissions: permissions ?? undefined }
      await roles.updateRole(call.ctx, viewer, call.found.id, change)
      return shown(call.ctx, viewer, call.found.id, urlsFor(call))
    },
  })
  on(deleteRole, {
    find: ({ ctx, params }) => roles.roleById(ctx, idOf(params.id)),
    run: async (call) => {
      const viewer = viewerOf(call.caller)
      await roles.deleteRole(call.ctx, viewer, call.found.id)
      return roleToWire(call.found, viewer, urlsFor(call))
    },
  })
  on(listPermissions, {
    run: async (call) => {
      permit(viewerOf(call.caller).isAdmin)
      const { offset, limit, order } = call.query
      const all = Object.entries(PERMISSIONS).map(([name, description], i) => ({ id: i + 1, name, description }))
      const rows = (order === 'desc' ? all.reverse() : all).slice(offset, offset + limit)
      return page(call, { rows, total: all.length }, (row) => row)
    },
  })
}

async function shown(ctx: Context, viewer: Viewer, id: number, url: UrlOf) {
  const role = await roles.roleById(ctx, id)
  if (!role) throw notFound('role')
  return roleToWire(role, viewer, url)
}

const newRole = (body: z.output<typeof createRole.body>): roles.NewRole => ({
  name: body.name,
  displayName: body.display_name ?? body.name,
  description: body.description ?? null,
  permissions: body.permissions ?? [],
})

const roleToWire = (role: roles.CrowdRole, viewer: Viewer, url: UrlOf): z.input<typeof Role> => ({
  id: role.id,
  url: url(`roles/${role.id}`),
  name: role.name,
  display_name: role.displayName,
  description: role.description,
  permissions: role.permissions,
  protected: role.protected,
  allowed_privileges: roles.privilegesOnRole(viewer, role),
})
