import type { Context as Call, Hono } from 'hono'
import { addPhotosAsCaller } from '#server/domain/reports/index.ts'
import { type Form, isFormProblem } from '#server/http/form.ts'
import { openPlaces } from '#server/http/places.ts'
import { readForm } from '#server/http/read-form.ts'
import { uploadsFolder } from '#server/media/uploads-folder.ts'
import type { Parts } from '#server/parts/parts.ts'
import { answer } from './answer.ts'
import { waiting } from './limits.ts'
import { showPage } from './page.ts'
import { CallerRefusal } from './problem.ts'
import { checked } from './read-body.ts'
import type { PageParts, Reader } from './reader.ts'
import { SentId } from './sent-id.ts'

export const FILES = { names: ['files'], most: 10, maxBytes: 15 * 1024 * 1024 }
/** A few phones, and what they began before they lost their coverage. Uploads lie on our disk until they are whole. */
const PLACES = 8
const SOON_S = 10

/** What the citizen has taken pictures of. */
export function photoRoutes(app: Hono, { rt, open, estimates }: PageParts): void {
  const placeFor = openPlaces(PLACES)

  app.post('/r/:token/photos', async (c) => {
    const reader = await open(c)
    if (!reader.report.isOpen) throw new CallerRefusal('closed') // not worth reading all that
    const leave = placeFor(reader.report.id)
    if (!leave) throw waiting(c, SOON_S)
    return answer(
      c,
      reader,
      (problem) => showPage(c, reader, estimates, { problem, text: '' }),
      () => keep(c, rt, reader),
    ).finally(leave)
  })
}

async function keep(c: Call, rt: Parts, { ctx, report }: Reader): Promise<number> {
  const wanted = { files: FILES, texts: ['sentId'], folder: uploadsFolder(rt.config) }
  const form = await readForm(c.req.raw, wanted).catch((error: unknown) => {
    if (!isFormProblem(error)) throw error
    throw new CallerRefusal(error.fault === 'too large' ? 'too_large' : 'invalid')
  })
  try {
    const sentId = checked(SentId, form.texts.sentId?.[0])
    refuseFaults(form)
    return await addPhotosAsCaller(ctx, rt.files, report.id, form.files, sentId)
  } finally {
    await form.discard()
  }
}

function refuseFaults({ files, faults }: Form): void {
  if (faults.some(({ kind }) => kind === 'empty')) throw new CallerRefusal('not_a_picture')
  if (faults.length > 0 || files.length === 0) throw new CallerRefusal('invalid')
}
