import type { Runtime } from '#server/apps/runtime.ts'
import type { openReports } from './open-reports.ts'
import type { Answer } from './open-team.ts'

export type SentFile = { bytes: Uint8Array; name?: string; filename?: string }
type Reports = Awaited<ReturnType<typeof openReports>>

/** A form as a request carries it; `data` is sent as it is where it is a text, otherwise as JSON. */
export async function formOf(files: SentFile[], ...data: unknown[]): Promise<{ body: Buffer; type: string }> {
  const form = new FormData()
  for (const { bytes, name = 'files', filename = 'photo.jpg' } of files)
    form.append(name, new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), filename)
  for (const one of data) form.append('data', typeof one === 'string' ? one : JSON.stringify(one))
  const made = new Response(form)
  return { body: Buffer.from(await made.arrayBuffer()), type: made.headers.get('content-type') ?? '' }
}

/** Files a report, and sends forms to the reports API. */
export function reportForms(rt: Runtime, { call, key, categories }: Reports) {
  const file = async (mode: 'live' | 'training' = 'live'): Promise<number> => {
    const category = { category_id: categories[0]!.id }
    const { body } = await call('POST', '/api/v1/reports', { data: { location: { x: 24.9, y: 60.2 }, category, mode } })
    return body.data.report_id
  }
  const send = async (
    report: number | string,
    { body, type }: { body: unknown; type: string },
    { key: other = key }: { key?: string } = {},
  ): Promise<Answer> => {
    const headers = { authorization: `Bearer ${other}`, ...(type && { 'content-type': type }) }
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit // safe: tests send what requests are made of
    const answer = await rt.apps.reports.request(`/api/v1/reports/${report}/images`, init)
    return { status: answer.status, body: await answer.json(), headers: answer.headers }
  }
  const upload = async (report: number, files: SentFile[], ...data: unknown[]) =>
    send(report, await formOf(files, ...data))
  return { file, send, upload }
}

export const codesOf = ({ body }: Answer): string[] => body.errors.map(({ code }: { code: string }) => code)
