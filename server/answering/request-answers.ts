import type { Html } from '#server/caller/pages/page.ts'
import type { Context } from '#server/domain/context.ts'
import { answerRequest } from '#server/domain/readiness/index.ts'
import type { Parts } from '#server/parts/parts.ts'
import { type Reader, type Requested, requestEndPage, requestPage, requestSaidPage } from './pages/request-page.ts'

type Does = 'coming' | 'not_coming'
type Shown = { html: Html; status: 200 | 410 }

/** What was said, else what is asked, and with what status. */
export function showRequest(rt: Parts, reader: Reader, alert: Requested, does: Does): Shown {
  if (alert.request.said) return { html: requestSaidPage(reader, alert), status: 200 }
  if (alert.isOver) return { html: requestEndPage(reader), status: 410 }
  const tokens = { can: rt.links.tokenOf(alert.id, 'coming'), cannot: rt.links.tokenOf(alert.id, 'not_coming') }
  const first = does === 'coming' ? 'can' : 'cannot'
  return { html: requestPage(reader, alert, { ...tokens, first, now: rt.now() }), status: 200 }
}

/** Says it, once: whoever taps again, or on the other button, sees what they have said. */
export async function sayRequest(ctx: Context, alert: Requested, does: Does): Promise<void> {
  if (alert.request.said || alert.isOver) return
  const asked = { alertId: alert.id, memberId: alert.memberId, ...alert.request }
  await answerRequest(ctx, asked, does === 'coming' ? 'can' : 'cannot')
}
