import type { Hono } from 'hono'
import { z } from 'zod'
import type { NewCallerMessage } from '#lib/contracts/caller.ts'
import { requiredText } from '#lib/contracts/text.ts'
import { writeAsCaller } from '#server/domain/reports/index.ts'
import { answer } from './answer.ts'
import { showPage } from './page.ts'
import { checked, readBody, smallBody } from './read-body.ts'
import type { PageParts } from './reader.ts'
import { SentId } from './sent-id.ts'

const Message = z.object({
  sentId: SentId,
  text: requiredText(10_000),
}) satisfies z.ZodType<NewCallerMessage>

/** What the citizen writes: from the page's program, or from its form. */
export function writingRoutes(app: Hono, { open, estimates }: PageParts): void {
  app.post('/r/:token/messages', smallBody, async (c) => {
    const reader = await open(c)
    const sent = await readBody(c)
    const text = typeof sent.text === 'string' ? sent.text : ''
    return answer(
      c,
      reader,
      (problem) => showPage(c, reader, estimates, { problem, text }),
      () => {
        const message = checked(Message, sent)
        return writeAsCaller(reader.ctx, reader.report.id, message.text, message.sentId)
      },
    )
  })
}
