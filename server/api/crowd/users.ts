import { createHash } from 'node:crypto'
import type { z } from 'zod'
import {
  createUser,
  deleteUser,
  type FullUser,
  getMe,
  getUser,
  listUsers,
  type PartialUser,
  updateMe,
  updateUser,
} from '#lib/contracts/crowd/users.ts'
import type { Caller } from '#server/auth/caller.ts'
import * as users from '#server/domain/crowd/users/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { refuse } from '#server/domain/refused.ts'
import { onlyWho } from './allowed.ts'
import type { CrowdCall, Named } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import type { UrlOf } from './reader.ts'
import { idOf, instant } from './wire-parts.ts'

export function userRoutes(on: On): void {
  const find = ({ ctx, params }: Named) => users.userById(ctx, idOf(params.id))
  const findMe = async ({ ctx, caller }: CrowdCall) => caller.user && users.userById(ctx, caller.user.membershipId)

  on(listUsers, {
    run: async (call) => {
      const { ctx, viewer, query } = call
      const filter = { q: query.q, roles: query.role, emails: query.email }
      const found = await users.listUsers(ctx, viewer, filter, query)
      const mine = await users.standingOfManager(ctx, viewer)
      return page(call, found, (user, { url }) => userToWire(user, users.viewOf(user, viewer, mine), url))
    },
  })
  on(createUser, {
    allow: onlyWho((viewer) => users.mayManage(viewer) && viewer.membershipId !== null),
    run: async (call) => {
      const { email, realname, password = null, role = null } = call.body
      refuse([password === null && { field: 'password', message: 'is required' }])
      const user = { email, realname: realname ?? '', password, role }
      return shown(call, await users.createUser(call.ctx, call.viewer, user))
    },
  })
  on(getMe, { find: findMe, run: async (call) => whole(call, call.found.id) })
  on(updateMe, { find: findMe, allow: mayChange, run: async (call) => whole(call, await changed(call)) })
  on(getUser, { find, run: async (call) => shown(call, call.found.id) })
  on(updateUser, { find, allow: mayChange, run: async (call) => shown(call, await changed(call)) })
  on(deleteUser, {
    find,
    run: async (call) => {
      const before = await shown(call, call.found.id)
      await users.deleteUser(call.ctx, call.viewer, call.found.id)
      call.rt.sessions.forget()
      return before
    },
  })
}

/** Nobody changes their own role, and others are for who manages users. */
async function mayChange({ viewer, found, sent }: CrowdCall & { found: users.CrowdUser; sent: unknown }) {
  const self = users.isSelf(found.id, viewer)
  permit(self || users.mayManage(viewer))
  const { role = found.role } = Object(sent) as Record<string, unknown> // safe: it is only compared
  permit(!self || role === found.role || role === null, 'Nobody changes their own role')
}

async function changed(
  call: CrowdCall & { found: users.CrowdUser; body: z.output<typeof updateUser.body> },
): Promise<number> {
  const { email, realname, password, role } = call.body
  const change = { email, realname: realname === null ? '' : realname, password: password ?? undefined, role }
  await users.updateUser(call.ctx, call.viewer, call.found.id, change, tokenOf(call.caller))
  call.rt.sessions.forget()
  return call.found.id
}

/** The hash of the token that asks, where one does. */
const tokenOf = ({ credential }: Caller) => (credential.startsWith('token:') ? credential.slice(6) : undefined)

async function shown({ ctx, viewer, url }: CrowdCall, id: number) {
  const user = await users.userById(ctx, id)
  if (!user) throw notFound('user')
  const mine = await users.standingOfManager(ctx, viewer)
  return userToWire(user, users.viewOf(user, viewer, mine), url)
}

async function whole(call: CrowdCall, id: number): Promise<z.input<typeof FullUser>> {
  const user = await shown(call, id)
  if (!('email' in user)) throw notFound('user')
  return user
}

/** As much of a user as there is to be seen. */
export function userToWire(
  user: users.CrowdUser,
  { isWhole, privileges }: users.View,
  url: UrlOf,
): z.input<typeof FullUser> | z.input<typeof PartialUser> {
  const { id, email, realname, role, logins, failedAttempts: failed_attempts } = user
  const base = { id, url: url(`users/${id}`) }
  if (!isWhole) return { ...base, realname, allowed_privileges: privileges }
  const at = (date: Date | null) => date && instant(date)
  return {
    ...base,
    created: instant(user.createdAt),
    updated: at(user.updatedAt),
    email,
    realname,
    logins,
    failed_attempts,
    last_login: at(user.lastLogin),
    last_attempt: at(user.lastAttempt),
    role,
    gravatar: createHash('md5').update(email).digest('hex'),
    allowed_privileges: privileges,
  }
}
