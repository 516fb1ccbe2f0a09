import { confirmPasswordReset, register, requestPasswordReset } from '#lib/contracts/crowd/account.ts'
import type { Context } from '#server/domain/context.ts'
import * as accounts from '#server/domain/crowd/accounts/index.ts'
import { isPrivateSite } from '#server/domain/crowd/config/index.ts'
import * as users from '#server/domain/crowd/users/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import { notFound } from '#server/domain/error.ts'
import { countAccountRequest, inPasswordLine } from '#server/http/guessed.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { On } from './on.ts'

import type { UrlOf } from './reader.ts'
import { userToWire } from './users.ts'

export function accountRoutes(on: On): void {
  on(register, {
    run: async (call) => {
      countAccountRequest(call.http)
      permit(!(await isPrivateSite(call.ctx)), 'This team is private: who manages its users adds people')
      const { email, realname, full_name, password } = call.body
      const user = { email, realname: realname ?? full_name ?? '', password, role: null }
      return seenByThemself(call.ctx, await inPasswordLine(call.http, () => users.addUser(call.ctx, user)), call.url)
    },
  })
  on(requestPasswordReset, {
    run: async (call) => {
      countAccountRequest(call.http)
      const origin = originOfMail(call.rt, call.http.req.url)
      await call.ctx.enqueue(call.ctx.db, { name: 'mail-password-reset', data: { email: call.body.email, origin } })
      return undefined
    },
  })
  on(confirmPasswordReset, {
    run: async (call) => {
      countAccountRequest(call.http)
      await inPasswordLine(call.http, () => accounts.confirmReset(call.ctx, call.body.token, call.body.password))
      call.rt.sessions.forget()
      return undefined
    },
  })
}

async function seenByThemself(ctx: Context, id: number, url: UrlOf) {
  const user = await users.userById(ctx, id)
  if (!user) throw notFound('user')
  const self = { membershipId: id, role: user.role, isAdmin: false, permissions: new Set<never>() }
  const seen = userToWire(user, users.viewOf(user, self, undefined), url)
  if (!('email' in seen)) throw notFound('user')
  return seen
}

/**
 * Where the link in a mail leads: the public address, else one that this server is known by. Never merely the one that
 * was asked: it is whatever the caller says, and the token would be told to whoever answers there.
 */
function originOfMail({ config, addresses }: Pick<Parts, 'config' | 'addresses'>, asked: string): string {
  const { origin } = new URL(asked)
  if (config.PUBLIC_URL) return new URL(config.PUBLIC_URL).origin
  const [first = `http://localhost:${config.PORT}`] = addresses
  return addresses.has(origin) ? origin : first
}
