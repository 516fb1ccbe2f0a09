import createClient from 'openapi-fetch'
import { centreHeaders } from './centre.ts'
import type { TeamCalls } from './team-calls.ts'

const client = createClient({ baseUrl: '', credentials: 'same-origin' })

client.use({
  onRequest({ request }) {
    for (const [name, value] of Object.entries(centreHeaders()))
      if (!request.headers.has(name)) request.headers.set(name, value)
    return request
  },
})

/**
 * The team API, typed by its contracts; the session cookie goes along (decision 010), and the page's centre.
 * safe: the calls are openapi-fetch's own, said more narrowly.
 */
export const team = client as TeamCalls
