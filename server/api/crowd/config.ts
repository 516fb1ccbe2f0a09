import type { z } from 'zod'
import { getConfig, listConfig, updateConfig } from '#lib/contracts/crowd/config.ts'
import { MapIn, SiteIn } from '#lib/contracts/crowd/config-values.ts'
import { uploadMedia } from '#lib/contracts/crowd/media.ts'
import * as config from '#server/domain/crowd/config/index.ts'
import { permit } from '#server/domain/crowd/viewer.ts'
import type { CrowdCall } from './call.ts'
import { page } from './envelope.ts'
import type { On } from './on.ts'
import { invalidInput } from './problem.ts'

export function configRoutes(on: On): void {
  const find = async ({ params }: { params: { group: string } }) => config.groupNamed(params.group)

  on(listConfig, {
    run: async (call) => {
      const { groups, offset, limit, order } = call.query
      const seen = config.groupsFor(call.viewer).filter((name) => groups?.includes(name) ?? true)
      const names = (order === 'desc' ? seen.reverse() : seen).slice(offset, offset + limit)
      const rows: Awaited<ReturnType<typeof shown>>[] = []
      for (const name of names) rows.push(await shown(call, name))
      return page(call, { rows, total: seen.length }, (row) => row)
    },
  })
  on(getConfig, {
    find,
    run: (call) => shown(call, call.found),
  })
  on(updateConfig, {
    find,
    allow: async ({ viewer, found }) => permit(config.privilegesOnGroup(found, viewer).includes('update')),
    run: async (call) => {
      const given = await valuesIn(call.found, call.body)
      await config.writeGroup(call.ctx, call.viewer, call.found, given)
      return shown(call, call.found)
    },
  })
}

async function shown({ ctx, viewer, url, origin }: CrowdCall, name: config.GroupName) {
  const values = await config.readGroup(ctx, viewer, name, { origin, mediaBytes: uploadMedia.files.maxBytes })
  return { id: name, url: url(`config/${name}`), ...values, allowed_privileges: config.privilegesOnGroup(name, viewer) }
}

const RULES: Partial<Record<config.GroupName, z.ZodType<config.Values>>> = { site: SiteIn, map: MapIn }

/** The keys to be set; what only we print comes back with them and is no key. */
async function valuesIn(name: config.GroupName, body: config.Values): Promise<config.Values> {
  const { id: _, url: __, allowed_privileges: ___, ...given } = body
  const parsed = RULES[name]?.safeParse(given, { reportInput: true }) ?? { success: true as const, data: given }
  if (!parsed.success) throw invalidInput(parsed.error.issues)
  return parsed.data
}
