import { post, refusedWith } from './post-form.ts'
import { NotSent, type Sender } from './sender.ts'

/** Too fast, an error of theirs, and a line that is down: worth another try. */
const PASSING = ['1', '5', '10']

/** `POST /sms/json`, answered 200 whatever became of it: each part of the message has a `status`, and `0` is good. */
export const byNexmo =
  (base: string): Sender =>
  async ({ to, text }, { api_key = '', api_secret = '', from = '' }, { callbackUrl }) => {
    const type = /[^\u0020-\u007e\r\n]/.test(text) ? 'unicode' : 'text'
    const form = new URLSearchParams({ api_key, api_secret, from, to: to.replace(/^\+/, ''), text, type })
    if (callbackUrl) form.set('callback', callbackUrl)
    const { status, json } = await post(new URL('/sms/json', base).href, form)
    if (status !== 200) throw refusedWith(status, json['error-text'])
    const parts = (Array.isArray(json.messages) ? json.messages : []) as Record<string, unknown>[]
    const [part] = parts
    if (!part) throw new NotSent('Vonage did not say what became of it', false)
    // A part that has gone cannot be called back: another try would send it twice.
    const wrong = parts.find((one) => String(one.status) !== '0')
    const none = !parts.some((one) => String(one.status) === '0')
    if (wrong)
      throw new NotSent(
        `Vonage’s error ${wrong.status}: ${wrong['error-text'] ?? ''}`,
        !(none && PASSING.includes(String(wrong.status))),
      )
    return { status: 'sent', id: typeof part['message-id'] === 'string' ? part['message-id'] : null }
  }
