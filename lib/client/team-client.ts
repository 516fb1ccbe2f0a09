import createClient from 'openapi-fetch'
import type { paths } from './team.d.ts'

/** The team API, typed from its own document; the session cookie goes along (design 1.2). */
export const team = createClient<paths>({ baseUrl: '', credentials: 'same-origin' })
