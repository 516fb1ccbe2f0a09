import type { Context as Call, Hono } from 'hono'
import { countGuess } from '#server/caller/limits.ts'
import { noteState } from '#server/domain/alerts/note-state.ts'
import { type AlertToAnswer, answerAlert } from '#server/domain/channels/index.ts'
import { setUps } from '#server/domain/crowd/providers/index.ts'
import { DomainError } from '#server/domain/error.ts'
import { originOf } from '#server/http/origin-of.ts'
import { type Fields, first, readBody } from '#server/intake/read-fields.ts'
import { isSignedByTwilio } from '#server/intake/twilio-signature.ts'
import type { Parts } from '#server/parts/parts.ts'
import { type Opened, openAlert } from './open-alert.ts'
import { askByVoice, sayByVoice } from './twiml.ts'

const XML = { 'content-type': 'text/xml; charset=utf-8' }

/** What Twilio asks during a call (`/voice/{token}`), and what it tells of it: all signed. */
export function voiceRoutes(app: Hono, rt: Parts): void {
  app.post('/voice/:token', async (c) => {
    const { alert, ctx, fields } = await openCall(rt, c)
    if (isMachine(fields)) {
      await noteState(ctx, alert.id, { state: 'delivered', reason: MACHINE })
      return c.body('<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>', 200, XML)
    }
    await noteState(ctx, alert.id, { state: 'opened' })
    if (alert.isOver) return c.body(await sayByVoice(alert, 'over'), 200, XML)
    return c.body(await askByVoice(alert, rt.links.voice(alert.id)), 200, XML)
  })
  app.post('/voice/:token/key', async (c) => {
    const { alert, ctx, fields } = await openCall(rt, c)
    if (alert.isOver) return c.body(await sayByVoice(alert, 'over'), 200, XML)
    const status = KEYS[first([fields], 'Digits') ?? '']
    const isNo = alert.purpose === 'unowned' && status === 'not_coming' // it goes on to whoever is told next
    if (!status || isNo) return c.body(await askByVoice(alert, rt.links.voice(alert.id)), 200, XML)
    await answerAlert(ctx, alert, { status, by: 'voice' })
    return c.body(await sayByVoice(alert, saidOf(alert, status)), 200, XML)
  })
  app.post('/voice/:token/status', async (c) => {
    const { alert, ctx, fields } = await openCall(rt, c)
    await noteState(ctx, alert.id, becomeOf(fields))
    return c.body(null, 204)
  })
}

function saidOf({ alarmId, purpose }: AlertToAnswer, status: 'coming' | 'not_coming') {
  if (alarmId === null) return 'arrived'
  if (purpose === 'unowned') return 'seesTo'
  return status === 'coming' ? 'coming' : 'notComing'
}

const KEYS: Record<string, 'coming' | 'not_coming'> = { '1': 'coming', '2': 'not_coming' }
const MACHINE = 'The call met a machine'

/** `machine_start`, `machine_end_beep` … and `fax`, as Twilio's AnsweredBy has them. */
const isMachine = (fields: Fields) => /^(machine|fax)/.test(first([fields], 'AnsweredBy') ?? '')

/** How the call ended. That somebody picked up is known already, and nothing goes back. */
function becomeOf(fields: Fields) {
  const status = first([fields], 'CallStatus') ?? 'failed'
  if (status === 'completed') return { state: 'delivered' as const, reason: isMachine(fields) ? MACHINE : null }
  return { state: 'failed' as const, reason: `The call ended: ${status.slice(0, 40)}` }
}

/** @throws DomainError `gone` for a token of somebody else's, `forbidden` for what Twilio has not signed */
async function openCall(rt: Parts, c: Call): Promise<Opened & { fields: Fields; alert: AlertToAnswer }> {
  const opened = await openAlert(rt, c)
  if (opened.does !== 'voice') throw new DomainError('gone', 'There is no such page')
  const setUp = (await setUps(opened.ctx)).get('twilio')
  const { body: fields } = await readBody(c)
  const { pathname, search } = new URL(c.req.url)
  const url = `${originOf(rt.config, c.req.url)}${pathname}${search}`
  if (!isSignedByTwilio(c.req.header('x-twilio-signature'), setUp?.options.auth_token, url, fields)) {
    countGuess(rt, c)
    throw new DomainError('forbidden', 'This was not signed with what is set up here')
  }
  return { ...opened, fields }
}
