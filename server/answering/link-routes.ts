import type { Context as Call, Hono } from 'hono'
import { wordsIn } from '#server/channels/notice-words.ts'
import { noteState } from '#server/domain/alerts/note-state.ts'
import { answerAlert } from '#server/domain/channels/index.ts'
import { DomainError } from '#server/domain/error.ts'
import type { Parts } from '#server/parts/parts.ts'
import { type Opened, openAlert } from './open-alert.ts'
import { askPage, endPage, saidPage } from './pages/answer-page.ts'
import { sayRequest, showRequest } from './request-answers.ts'

type Answering = Opened & { does: 'coming' | 'not_coming' }

/** Links to answer an alarm by (`/a/{token}`), and what devices say of an alert they got. */
export function linkRoutes(app: Hono, rt: Parts): void {
  app.get('/a/:token', async (c) => {
    const { alert, does } = asking(await openAlert(rt, c))
    const reader = await wordsIn(alert.locale)
    if (alert.request) return shown(c, rt, reader, { ...alert, request: alert.request }, does)
    if (alert.isOver) return c.html(endPage(reader, 'over'), 410)
    return c.html(alert.isAnswered ? saidPage(reader, alert) : askPage(reader, alert, does))
  })
  app.post('/a/:token', async (c) => {
    const { alert, does, ctx } = asking(await openAlert(rt, c))
    const reader = await wordsIn(alert.locale)
    if (alert.request) {
      await sayRequest(ctx, { ...alert, request: alert.request }, does)
      const { alert: after } = asking(await openAlert(rt, c))
      return shown(c, rt, reader, { ...after, request: after.request ?? alert.request }, does)
    }
    if (alert.isOver) return c.html(endPage(reader, 'over'), 410)
    // Once: whoever taps again, or on the other button, sees what they have said, and changes it where they see more.
    if (alert.isAnswered) return c.html(saidPage(reader, alert))
    await answerAlert(ctx, alert, { status: does, by: 'link' })
    return c.html(saidPage(reader, { ...alert, answer: does }))
  })
  for (const state of ['delivered', 'opened'] as const)
    app.post(`/a/:token/${state}`, async (c: Call) => {
      const { alert, ctx } = answering(await openAlert(rt, c))
      await noteState(ctx, alert.id, { state })
      return c.body(null, 204)
    })
  app.all('/a/:token', (c) => c.body(null, 405, { allow: 'GET, POST' }))
}

function shown(c: Call, ...what: Parameters<typeof showRequest>) {
  const { html, status } = showRequest(...what)
  return c.html(html, status)
}

/** A warning asks nothing; neither does a request whose role is gone. */
function asking(opened: Opened): Answering {
  const { purpose, request } = opened.alert
  if (purpose === 'readiness' || (purpose === 'request' && !request))
    throw new DomainError('gone', 'There is no such page')
  return answering(opened)
}

/** What reads an alarm out on the phone answers nothing here. */
function answering(opened: Opened): Answering {
  if (opened.does === 'voice') throw new DomainError('gone', 'There is no such page')
  return { ...opened, does: opened.does }
}
