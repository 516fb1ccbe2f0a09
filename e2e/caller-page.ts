import type { Page } from '@playwright/test'
import type { World } from './fixtures.ts'

export type Message = { side: string; text: string | null; photos: { url: string }[] }

/** A report's chat as the control centre has it, oldest first. */
export async function chatOf(world: World, id: number): Promise<Message[]> {
  const { data } = await world.api<{ data: Message[] }>('GET', `/v1/reports/${id}/messages?sort=asc`)
  return data
}

/** The chat on the caller's page. */
export const chat = (page: Page) => page.getByRole('log', { name: 'Messages' })

export async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Write to the control centre' }).fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}

/** A photo of that size as a camera would give it, hard to compress; made by the browser itself, so that it is a real one. */
export async function photo(page: Page, width = 640, height = 480) {
  const base64 = await page.evaluate(
    ([w, h]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h })
      const pen = canvas.getContext('2d')!
      const pixels = pen.createImageData(w, h)
      for (let i = 0, grain = 1; i < pixels.data.length; i++) {
        grain = (grain * 48271) % 2147483647
        pixels.data[i] = i % 4 === 3 ? 255 : grain % 256
      }
      pen.putImageData(pixels, 0, 0)
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!
    },
    [width, height] as const,
  )
  return { name: 'fire.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}

export const addPhoto = async (page: Page, file: Awaited<ReturnType<typeof photo>>) =>
  page.getByLabel('Add photos').setInputFiles(file)
