import type { APIRequestContext } from '@playwright/test'
import { KEY } from './settings.ts'

/** A token of nobody in particular for the demo team's crowd, as an app of the town has one. */
export async function crowdToken(request: APIRequestContext): Promise<{ authorization: string }> {
  const client = { client_id: 'e2e', client_secret: KEY.oauth }
  const grant = { grant_type: 'client_credentials', ...client }
  const { access_token } = await (await request.post('/api/v3/oauth/token', { data: grant })).json()
  return { authorization: `Bearer ${access_token}` }
}
