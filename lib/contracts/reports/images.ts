import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { ChatMessages } from './chat.ts'
import { request } from './envelope.ts'
import { ReportReference } from './reports.ts'

const Said = z.object({
  chat: z.object({ messages: ChatMessages }).nullish().meta({ description: 'Written after the images.' }),
})

/** Both with the root `data` and without it (facts R20). */
const Data = z.preprocess(enclosed, request(Said.nullish()))

function enclosed(sent: unknown): unknown {
  if (sent === undefined || sent === null) return { data: {} }
  if (typeof sent !== 'object' || Array.isArray(sent) || 'data' in sent) return sent
  const { meta, ...data } = sent as { meta?: unknown }
  return { data, ...(meta !== undefined && { meta }) }
}

export const addImages = endpoint({
  id: 'addImages',
  tag: 'Reports',
  path: '/api/v1/reports/{report_id}/images',
  method: 'post',
  summary: 'Upload images to an existing report',
  note:
    'The report may be of either control centre, and may be closed. 1 to 10 files of JPEG, PNG, GIF, WebP or HEIC, each of at most ' +
    '15 MB; what a file is is judged by its bytes. All are kept or none. `data` is JSON, with or without a root `data` of its own: ' +
    '`{"data": {"chat": {"messages": […]}}}` or `{"chat": {"messages": […]}}`. People are shown a copy without the metadata of ' +
    'the camera (place, time, device); the control centre keeps the original. The same `meta.idempotency_key` again within 24 hours, ' +
    'with the same files, writes nothing and gets the first answer.',
  files: { name: 'files', most: 10, maxBytes: 15 * 1024 * 1024 },
  body: Data,
  reply: ReportReference,
  example: {
    files: ['(the bytes of smoke.jpg)'],
    data: { data: { chat: { messages: [{ text: 'Seen from the quay', type: 'text', label: 'Photo' }] } } },
  },
  failures: [400, 401, 404, 409, 413, 422, 500, 503],
})
