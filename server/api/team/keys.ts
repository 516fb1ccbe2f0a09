import { createKey, getKey, listKeys, revokeKey, updateKey } from '#lib/contracts/team/keys.ts'
import type { Context } from '#server/domain/context.ts'
import { notFound } from '#server/domain/error.ts'
import * as keys from '#server/domain/keys/index.ts'
import type { On } from './app.ts'
import { one, page, pageRequest } from './envelope.ts'
import { keyFromWire, keyToWire } from './team-wire.ts'

export function keyRoutes(on: On): void {
  on(createKey, {
    run: async ({ ctx, caller, body }) => {
      const { name, kind = 'team', centre = ctx.centre } = body
      const { scopes = [], ...limits } = keyFromWire(body)
      const made = await keys.issueKey(ctx, caller.scopes, { ...limits, scopes, name, kind, centre })
      const key = await read(ctx, made.id)
      return one({ ...keyToWire(key), secret: kind === 'reports' ? `ak_${made.secret}` : made.secret }, key.version)
    },
  })
  on(listKeys, {
    run: async ({ ctx, query }) => {
      const found = await keys.pageKeys(ctx, query.search, pageRequest(query, 'key'))
      return page(found, found.rows.map(keyToWire))
    },
  })
  on(getKey, {
    find: ({ ctx, params }) => keys.keyById(ctx, params.id),
    run: async ({ found }) => shown(found),
  })
  on(updateKey, {
    find: ({ ctx, params }) => keys.keyById(ctx, params.id),
    run: async ({ ctx, rt, caller, params, body }) => {
      await keys.updateKey(ctx, caller.scopes, params.id, keyFromWire(body))
      rt.keys.forget()
      return shown(await read(ctx, params.id))
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

const shown = (key: keys.Key) => one(keyToWire(key), key.version)

async function read(ctx: Context, id: string): Promise<keys.Key> {
  const key = await keys.keyById(ctx, id)
  if (!key) throw notFound('key')
  return key
}
