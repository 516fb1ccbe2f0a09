import type { LngLat } from '#lib/geo/distance.ts'
import type { Api } from './api.ts'
import { drawPicture } from './draw-picture.ts'
import type { Kept } from './keeping.ts'
import type { Story } from './stories.ts'

type Category = { id: number; text: string; children?: { id: number; text: string }[] }
/** A report that was filed: its number, and the address of its page. */
export type Filed = { id: number; page: string }
export type Citizens = ReturnType<typeof openCitizens>

/** People who report: through the reports API, as any app would, and on the page that they are given. */
export function openCitizens(api: Api, kept: Kept) {
  const key = `ak_${kept.reportsKey}`
  const post = (path: string, data: unknown) => api.call(key, 'POST', path, { data })

  const categoryOf = async ({ category, part }: Story) => {
    const { data } = (await api.call(key, 'GET', '/api/v1/categories')) as { data: Category[] } // safe: its documented shape
    const found = data.find(({ text }) => text.startsWith(category)) ?? data[0]! // safe: a team is never without one
    const subcategory_id = (found.children?.find(({ text }) => text === part) ?? found.children?.[0])?.id
    return { category_id: found.id, ...(subcategory_id !== undefined && { subcategory_id }) }
  }

  return {
    async report(story: Story, { lng, lat }: LngLat, mode: 'live' | 'training'): Promise<Filed> {
      const { name, phone, text: description, locale } = story
      const category = await categoryOf(story)
      const report = { location: { x: lng, y: lat }, category, description, mode, reporter: { name, phone } }
      // safe: its documented shape
      const { data, links } = (await post('/api/v1/reports', report)) as {
        data: { report_id: number }
        links: { public: string }
      }
      if (locale) await api.call('', 'GET', `${new URL(links.public).pathname}?lang=${locale}`)
      return { id: data.report_id, page: links.public }
    },
    say: (report: number, text: string) => post(`/api/v1/reports/${report}/chat/messages`, [{ text }]),
    /** Sends a picture of the story, with words beside it. */
    async show(report: number, { picture = 'smoke', caption }: Story, at: LngLat): Promise<void> {
      const files = { 'IMG_0417.jpg': await drawPicture(picture, at) }
      const data = caption ? { data: { chat: { messages: [{ text: caption }] } } } : { data: {} }
      await api.upload(key, `/api/v1/reports/${report}/images`, files, data)
    },
    /** Shares where they are, on their page. */
    share: (page: string, { lng, lat }: LngLat) =>
      api.call('', 'PUT', `${new URL(page).pathname}/position`, { latitude: lat, longitude: lng, accuracy: 12 }),
  }
}
