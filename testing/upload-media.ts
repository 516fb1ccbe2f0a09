import sharp from 'sharp'
import type { Runtime } from '#server/apps/runtime.ts'

export type Sent = { name?: string; caption?: string; key?: string }
const COLOURS = ['#c03010', '#10c030', '#3010c0'] as const

/** Sends a file to the crowd API, with the key unless another is named, and reads what is served. */
export function uploadsOf(rt: Pick<Runtime, 'apps' | 'media'>, usual: () => string) {
  return {
    async upload(bytes: Uint8Array, { name = 'sample', caption, key = usual() }: Sent = {}) {
      const form = new FormData()
      if (caption !== undefined) form.append('caption', caption)
      form.append(name, new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }), 'sample.bin')
      const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
      const answer = await rt.apps.crowd.request('/api/v3/media', { method: 'POST', body: form, headers })
      // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
      return { status: answer.status, body: (await answer.json()) as any }
    },
    /** What is served under an address, to nobody in particular. */
    async served(url: string) {
      const answer = await rt.media.request(new URL(url).pathname)
      return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
    },
  }
}

export const picture = (format: 'jpeg' | 'png' | 'gif' | 'webp' = 'png') =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: COLOURS[0] } })
    .toFormat(format)
    .toBuffer()

/** Three pictures, one after the other. */
export async function animation(): Promise<Buffer> {
  const frames = COLOURS.map((background) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [100, 100, 100] })
    .toBuffer()
}
