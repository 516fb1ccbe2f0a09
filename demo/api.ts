import { Agent, FormData, request } from 'undici'

export type Api = ReturnType<typeof openApi>
type Sent = string | FormData | undefined
type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

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
  const send = async (token: string, method: Method, path: string, body: Sent): Promise<unknown> => {
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(typeof body === 'string' && { 'content-type': 'application/json' }),
    }
    const sent = body === undefined ? {} : { body }
    const answer = await request(new URL(path, base), { method, headers, dispatcher, headersTimeout: 10_000, ...sent })
    const text = await answer.body.text()
    if (answer.statusCode >= 300) throw new Refusal(answer.statusCode, `${method} ${path}: ${text.slice(0, 200)}`)
    return `${answer.headers['content-type']}`.startsWith('application/json') ? JSON.parse(text) : undefined
  }
  return {
    /** `token` empty: nobody in particular. @throws Refusal for anything but a success */
    call: (token: string, method: Method, path: string, body?: unknown) =>
      send(token, method, path, body === undefined ? undefined : JSON.stringify(body)),
    /** Sends files with their names as multipart, `data` beside them. @throws Refusal for anything but a success */
    upload(token: string, path: string, files: Record<string, Buffer>, data: unknown): Promise<unknown> {
      const form = new FormData()
      for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob([new Uint8Array(bytes)]), name)
      form.append('data', JSON.stringify(data))
      return send(token, 'POST', path, form)
    },
    close: () => dispatcher.destroy(),
  }
}
