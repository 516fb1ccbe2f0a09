import type { Context as Hono } from 'hono'
import { smsGatewayToken } from '#server/channels/sms-gateway-token.ts'
import { noteReceipt } from '#server/domain/channels/index.ts'
import { receiveMessage } from '#server/domain/crowd/messages/index.ts'
import { clean } from '#server/domain/crowd/messages/received.ts'
import { onlyTeam } from '#server/domain/teams/index.ts'
import type { Env } from '#server/http/env.ts'
import { countGuess } from '#server/http/guessed.ts'
import { isSame } from '#server/secrets/same.ts'
import { first, readBody } from './read-fields.ts'
import { answerByText } from './take-text.ts'

const MOST_ID = 200
const DELIVERED = /^(delivered|read)$/i
const FAILED = /^(failed|undelivered|undeliverable|rejected|expired|canceled)$/i

/**
 * The operator's own SMS gateway (`/sms/gateway/{token}`): what people text, `{"from", "text", "id"}`, and what became of what we
 * sent, `{"id", "status"}`. It is not one team's: whose answer it is, the number says.
 */
export async function ownGateway(c: Hono<Env>): Promise<Response> {
  const { rt } = c.var
  if (!isSame(c.req.param('token'), smsGatewayToken(rt.config, rt.installation))) {
    countGuess(c, 'key')
    return c.json({ error: 'There is nothing at this path' }, 404)
  }
  const { body } = await readBody(c)
  const [from, text, id, status] = ['from', 'text', 'id', 'status'].map((name) => first([body], name))
  if (from !== undefined && text !== undefined) return takeText(c, { from, text, id })
  if (id === undefined || status === undefined)
    return c.json({ error: 'from and text are needed, or id and status' }, 400)
  const state = DELIVERED.test(status) ? 'delivered' : FAILED.test(status) ? 'failed' : undefined
  const reason = state === 'failed' ? `The SMS gateway says: ${clean(status).slice(0, 100)}` : null
  const ctx = rt.contextOf({ teamId: '', centre: 'live', actor: { kind: 'system' } })
  if (state) await noteReceipt(ctx, 'gateway', { ref: clean(id), state, reason }, { ofAnyTeam: true })
  return c.json({})
}

type Sent = { from: string; text: string; id: string | undefined }

async function takeText(c: Hono<Env>, { from, text, id }: Sent): Promise<Response> {
  const { rt } = c.var
  const team = await onlyTeam(rt.db)
  const ctx = rt.contextOf({ teamId: team ?? '', centre: 'live', actor: { kind: 'system' } })
  const sms = { provider: 'gateway', from: clean(from), text: clean(text), id: id ? clean(id).slice(0, MOST_ID) : null }
  const isAnswer = await answerByText(ctx, sms)
  // Where there are several teams nobody knows whose a text is that answers nothing.
  if (!isAnswer && team) await receiveMessage(ctx, { ...sms, ...PLAIN })
  return c.json({ answer: isAnswer })
}

const PLAIN = { type: 'sms', title: null, sentAt: null, additional: null, formId: null } as const
