import { post, refusedWith } from './post-form.ts'
import type { Sender } from './sender.ts'

/** FrontlineCloud's `POST /api/1/webhook`, which hands the message to the activity "send SMS from a web service". */
export const byFrontline =
  (base: string): Sender =>
  async ({ to, text }, { api_key }) => {
    const body = { apiKey: api_key, payload: { message: text, recipients: [{ type: 'mobile', value: to }] } }
    const { status, json } = await post(new URL('/api/1/webhook', base).href, JSON.stringify(body))
    if (status < 200 || status > 299) throw refusedWith(status, json.message ?? json.error)
    return { status: 'sent', id: null }
  }
