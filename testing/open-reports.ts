import type { Runtime } from '#server/apps/runtime.ts'
import { createTeam } from '#server/domain/founding/index.ts'
import { createKey } from '#server/domain/keys/create-key.ts'
import type { Answer, CallOptions } from './open-team.ts'

/** A team with a reports key, and a way to call the reports API with it (`key`: the whole bearer token). */
export async function openReports(rt: Runtime, name = 'Skärgården Rescue') {
  const teamId = await createTeam(rt.db, name, null, rt.now())
  const wish = { kind: 'reports', teamId, centre: 'live', name: 'Citizen app', scopes: [] } as const
  const key = `ak_${await createKey(rt.db, wish, rt.now())}`
  const call = async (method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer> => {
    const sent = options.raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const headers = { authorization: `Bearer ${options.key ?? key}`, ...options.headers }
    const response = await rt.apps.reports.request(path, { method, headers, ...(sent !== undefined && { body: sent }) })
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  const { body } = await call('GET', '/api/v1/categories')
  const categories: { id: number; text: string; children: { id: number; text: string }[] }[] = body.data
  return { teamId, key, call, categories }
}
