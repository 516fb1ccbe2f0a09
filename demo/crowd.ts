import type { Api } from './api.ts'
import type { Kept } from './keeping.ts'
import type { Random } from './random.ts'
import type { Town } from './town.ts'

const POSTS = [
  {
    title: 'Slippery road by the church hill',
    content: 'Black ice on the slope, two cars slid this morning. Please sand it.',
  },
  { title: 'Ferry queue blocks the harbour street', content: 'Emergency vehicles would not get through right now.' },
  { title: 'Street lights out in Norrhamn', content: 'The whole quarter is dark since six.' },
  { title: 'Water from the manhole on the main street', content: 'About ten centimetres deep and rising.' },
]

/** People who post through the crowd API, as any app would. Each call posts the next of what there is to say. */
export function openCrowd(api: Api, { clientId, clientSecret }: Kept, town: Town, random: Random) {
  let posted = 0
  return async (): Promise<void> => {
    const client = { client_id: clientId, client_secret: clientSecret }
    const grant = { grant_type: 'client_credentials', ...client, scope: 'posts' }
    // safe: the answer of a token endpoint (RFC 6749, 5.1)
    const { access_token } = (await api.call('', 'POST', '/api/v3/oauth/token', grant)) as { access_token: string }
    const { lng, lat } = random.pick(town.addresses).at
    const post = { ...POSTS[posted++ % POSTS.length]!, locale: 'en_us', values: { location: [{ lat, lon: lng }] } }
    await api.call(access_token, 'POST', '/api/v3/posts', post)
  }
}
