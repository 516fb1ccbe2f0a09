import { Agent, request } from 'undici'

export type Api = ReturnType<typeof openApi>
type Method = 'GET' | 'POST' | 'PATCH'

/** An API answered with a refusal. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, what: string) {
    super(`${what} answered ${status}`)
    this.status = status
  }
}

/** The server's public APIs as anybody outside would call them. */
export function openApi(base: string) {
  // Our own certificate on our own machine; it need not be one that strangers trust.
  const dispatcher = new Agent({ connections: 8, connect: { rejectUnauthorized: false } })
  return {
    /** @throws Refusal for anything but a success */
    async call(token: string, method: Method, path: string, body?: unknown): Promise<unknown> {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      const answer = await request(new URL(path, base), {
        method,
        headers,
        dispatcher,
        headersTimeout: 10_000,
        ...sent,
      })
      const text = await answer.body.text()
      if (answer.statusCode < 300) return text === '' ? undefined : JSON.parse(text)
      throw new Refusal(answer.statusCode, `${method} ${path}: ${text.slice(0, 200)}`)
    },
    close: () => dispatcher.destroy(),
  }
}
