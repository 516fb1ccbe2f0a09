import { post, refusedWith } from './post-form.ts'
import type { Sender } from './sender.ts'

/** `POST /2010-04-01/Accounts/{sid}/Messages.json`, answered 201 with the message's `sid`. */
export const byTwilio =
  (base: string): Sender =>
  async ({ to, text }, { account_sid = '', auth_token = '', from = '' }, { callbackUrl }) => {
    const url = new URL(`/2010-04-01/Accounts/${encodeURIComponent(account_sid)}/Messages.json`, base)
    const authorization = `Basic ${Buffer.from(`${account_sid}:${auth_token}`).toString('base64')}`
    const form = { To: to, From: from, Body: text, ...(callbackUrl && { StatusCallback: callbackUrl }) }
    const { status, json } = await post(url.href, new URLSearchParams(form), { authorization })
    if (status !== 201 && status !== 200) throw refusedWith(status, json.message)
    return { status: 'sent', id: typeof json.sid === 'string' ? json.sid : null }
  }
