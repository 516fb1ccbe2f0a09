import { addImages } from '#lib/contracts/reports/images.ts'
import * as reports from '#server/domain/reports/index.ts'
import { messageFromWire } from './chat.ts'
import type { On } from './on.ts'
import { inReport } from './report-of-path.ts'
import { referenceTo } from './reports.ts'

export function imageRoutes(on: On): void {
  on(addImages, {
    find: inReport,
    run: async ({ ctx, rt, origin, found, files, body: { data } }) => {
      const messages = data?.chat?.messages.map(messageFromWire) ?? []
      await reports.addPhotos({ ...ctx, centre: found.centre }, rt.files, found.id, 'citizen', {
        pictures: files,
        messages,
      })
      return referenceTo(found, origin)
    },
  })
}
