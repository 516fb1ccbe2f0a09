import type { Context as Call } from 'hono'
import { type FormFile, isFormProblem } from '#server/http/form.ts'
import { readForm } from '#server/http/read-form.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import type { Parts } from '#server/parts/parts.ts'
import { EMPTY } from './form-fields.ts'
import { TRAP } from './pages/form-page.ts'
import { FILES } from './photos.ts'
import { CallerRefusal } from './problem.ts'
import { readBody } from './read-body.ts'

/** The fields by their names, and the photos; whoever asked says `discard` in the end. */
export type SentReport = { fields: Record<string, unknown>; photos: FormFile[]; discard: () => Promise<void> }

export const hasFiles = (c: Call): boolean => /^multipart\/form-data/i.test(c.req.header('content-type') ?? '')

/** What was sent to the public form: from a page without JavaScript with photos, from its program without. @throws CallerRefusal */
export async function readReportForm(c: Call, rt: Parts): Promise<SentReport> {
  if (!hasFiles(c)) return { fields: await readBody(c), photos: [], discard: async () => undefined }
  const texts = [...Object.keys(EMPTY), 'nonce', TRAP]
  const form = await readForm(c.req.raw, { files: FILES, texts, folder: uploadsFolder(rt.config) }).catch(
    (error: unknown) => {
      if (!isFormProblem(error)) throw error
      throw new CallerRefusal(error.fault === 'too large' ? 'too_large' : 'invalid')
    },
  )
  const fields = Object.fromEntries(Object.entries(form.texts).map(([name, values]) => [name, values[0]]))
  return { fields, photos: form.files, discard: form.discard }
}
