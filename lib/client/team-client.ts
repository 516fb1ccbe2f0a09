import createClient from 'openapi-fetch'
import { centreHeaders } from './centre.ts'
import type { paths } from './team.d.ts'

/** The team API, typed from its own document; the session cookie goes along (decision 010), and the page's centre. */
export const team = createClient<paths>({ baseUrl: '', credentials: 'same-origin' })

team.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(centreHeaders())) request.headers.set(name, value)
    return request
  },
})
