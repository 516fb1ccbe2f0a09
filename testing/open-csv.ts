import type { Runtime } from '#server/apps/runtime.ts'
import type { openCrowd } from './open-crowd.ts'

type Crowd = Awaited<ReturnType<typeof openCrowd>>

/** Ways to upload and import CSV files as somebody who may. */
export function openCsv(rt: Runtime, crowd: Crowd, key: string) {
  const call = (method: string, path: string, body?: unknown, as = key) =>
    crowd.call(method, `/api/v3/csv${path}`, body, { key: as })

  const upload = async (bytes: string | Uint8Array, name = 'reports.csv', as = key, part = 'file', fields = {}) => {
    const form = new FormData()
    for (const [field, text] of Object.entries<string>(fields)) form.append(field, text)
    form.append(part, new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), name)
    const headers = { authorization: `Bearer ${as}` }
    const answer = await rt.apps.crowd.request('/api/v3/csv', { method: 'POST', body: form, headers })
    return { status: answer.status, body: await answer.json() }
  }
  /** Uploads a file and says what its columns are; its id. */
  const mapped = async (bytes: string | Uint8Array, mapsTo: (string | null)[], fixed: object = {}) => {
    const { body } = await upload(bytes)
    const { status, body: said } = await call('PUT', `/${body.id}`, { maps_to: mapsTo, fixed })
    if (status !== 200) throw new Error(JSON.stringify(said))
    return body.id as number
  }

  /** Resolves when an import or a trial has come to its end, with the file as it is then. */
  const over = async (id: number) => {
    const end = Promise.withResolvers<void>()
    const stop = rt.tail.subscribe((_teamId, { entry }) => {
      if (entry.action === 'CSV_END' && entry.object === String(id)) end.resolve()
    })
    const { status } = (await call('GET', `/${id}`)).body
    if (status === 'queued' || status === 'importing') await end.promise
    stop()
    return (await call('GET', `/${id}`)).body
  }
  const imported = async (id: number, how?: object) => {
    const { status, body } = await call('POST', `/${id}/import`, how)
    if (status !== 200) throw new Error(JSON.stringify(body))
    return over(id)
  }
  const score = ({ rows, processed, created_count, known, errors }: Record<string, number>) => ({
    rows,
    processed,
    created: created_count,
    known,
    errors,
  })
  return { call, upload, mapped, over, imported, score }
}
