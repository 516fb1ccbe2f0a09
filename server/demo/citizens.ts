import type { Api } from './api.ts'
import type { Kept } from './keeping.ts'
import type { Random } from './random.ts'
import type { Town } from './town.ts'

type Category = { id: number; text: string; children?: { id: number; text: string }[] }
type Story = { category: string; text: string; name: string; phone: string }

const STORIES: Story[] = [
  {
    category: 'Fire',
    text: 'Thick smoke behind the boat sheds, I can see flames from the ferry.',
    name: 'Maja Holm',
    phone: '+46701740601',
  },
  {
    category: 'Traffic',
    text: 'Car in the ditch by the bridge, somebody is sitting beside it.',
    name: 'Timo Laine',
    phone: '+46701740602',
  },
  {
    category: 'Medical',
    text: 'An old man fell on the quay and cannot get up.',
    name: 'Ebba Lund',
    phone: '+46701740603',
  },
  {
    category: 'Weather',
    text: 'A tree is lying across the road and on the power line.',
    name: 'Per Dahl',
    phone: '+46701740604',
  },
  { category: 'Rescue', text: 'Two kayaks drifting without people.', name: 'Saara Niemi', phone: '+46701740605' },
]
const POSTS = [
  {
    title: 'Slippery road by the church hill',
    content: 'Black ice on the slope, two cars slid this morning. Please sand it.',
  },
  { title: 'Ferry queue blocks the harbour street', content: 'Emergency vehicles would not get through right now.' },
  { title: 'Street lights out in Norrhamn', content: 'The whole quarter is dark since six.' },
  { title: 'Water from the manhole on the main street', content: 'About ten centimetres deep and rising.' },
]

/** People who report through the reports API and post through the crowd API, as any app would. */
export function openCitizens(api: Api, kept: Kept, town: Town, random: Random) {
  let told = 0
  let posted = 0
  const somewhere = () => random.pick(town.addresses).at

  return {
    async report(): Promise<void> {
      const token = `ak_${kept.reportsKey}`
      const story = STORIES[told++ % STORIES.length]!
      const { data } = (await api.call(token, 'GET', '/api/v1/categories')) as { data: Category[] } // safe: its documented shape
      const found = data.find(({ text }) => text.startsWith(story.category)) ?? data[0]
      if (!found) return
      const subcategory_id = found.children?.[0]?.id
      const category = { category_id: found.id, ...(subcategory_id !== undefined && { subcategory_id }) }
      const { lng, lat } = somewhere()
      const reporter = { name: story.name, phone: story.phone }
      const body = { data: { location: { x: lng, y: lat }, category, description: story.text, mode: 'live', reporter } }
      await api.call(token, 'POST', '/api/v1/reports', body)
    },
    async post(): Promise<void> {
      const grant = {
        grant_type: 'client_credentials',
        client_id: kept.clientId,
        client_secret: kept.clientSecret,
        scope: 'posts',
      }
      // safe: the answer of a token endpoint (RFC 6749, 5.1)
      const { access_token } = (await api.call('', 'POST', '/api/v3/oauth/token', grant)) as { access_token: string }
      const { lng, lat } = somewhere()
      const post = { ...POSTS[posted++ % POSTS.length]!, locale: 'en_us', values: { location: [{ lat, lon: lng }] } }
      await api.call(access_token, 'POST', '/api/v3/posts', post)
    },
  }
}
