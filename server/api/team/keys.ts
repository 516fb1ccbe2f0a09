import { createKey, getKey, listKeys, revokeKey, updateKey } from '#lib/contracts/team/keys.ts'
import * as keys from '#server/domain/keys/index.ts'
import { answersWith } from './answers-with.ts'
import type { Named } from './call.ts'
import { one, withSecret } from './envelope.ts'
import type { On } from './on.ts'
import { keyFromWire, keyToWire } from './team-wire.ts'

export function keyRoutes(on: On): void {
  const key = answersWith('key', keys.keyById, keyToWire)
  const find = ({ ctx, params }: Named) => keys.keyById(ctx, params.id)

  on(createKey, {
    run: async (call) => {
      const { ctx, caller, body } = call
      const { name, kind = 'team', centre = ctx.centre } = body
      const { scopes = [], ...limits } = keyFromWire(body)
      const made = await keys.issueKey(ctx, caller.scopes, { ...limits, scopes, name, kind, centre })
      return withSecret(await key.shown(call, made.id), kind === 'reports' ? `ak_${made.secret}` : made.secret)
    },
  })
  on(listKeys, { run: key.listed(keys.pageKeys, 'key') })
  on(getKey, { find, run: key.found })
  on(updateKey, {
    find,
    run: async (call) => {
      await keys.updateKey(call.ctx, call.caller.scopes, call.found.id, keyFromWire(call.body))
      call.rt.keys.forget()
      return key.shown(call, call.found.id)
    },
  })
  on(revokeKey, {
    run: async ({ ctx, rt, params }) => {
      await keys.revokeKey(ctx, params.id)
      rt.keys.forget()
      return one({ id: params.id })
    },
  })
}
