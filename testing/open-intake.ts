import type { Runtime } from '#server/apps/runtime.ts'
import { writeProviderConfig } from '#server/domain/crowd/providers/index.ts'
import type { Viewer } from '#server/domain/crowd/viewer.ts'
import { nexmoSignature } from '#server/intake/nexmo-signature.ts'
import { queryOf } from '#server/intake/read-fields.ts'
import { twilioSignature } from '#server/intake/twilio-signature.ts'
import { openCrowd } from './open-crowd.ts'

const MANAGER: Viewer = { membershipId: null, role: null, isAdmin: false, permissions: new Set(['Manage Settings']) }
const SET_UP = {
  providers: { smssync: true, frontlinesms: true, twilio: true, nexmo: true, email: true },
  smssync: { secret: 'hush' },
  frontlinesms: { key: 'front door' },
  twilio: { auth_token: '12345', account_sid: 'AC1', from: '+15005550006' },
  nexmo: { signature_secret: 'secret', signature_method: 'sha256' },
}
const FORM: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' }
type Fields = Record<string, string>

/** A POST of a form. */
export const form = (fields: Fields) => ({
  method: 'POST',
  headers: FORM,
  body: new URLSearchParams(fields).toString(),
})

const asFields = (fields: Fields) => queryOf(`http://x/?${new URLSearchParams(fields)}`)

/** The fields as Vonage signs them at a moment. */
export function signedByNexmo(fields: Fields, at = Date.now()): URLSearchParams {
  const all = { ...fields, timestamp: String(Math.floor(at / 1000)), nonce: 'n' }
  return new URLSearchParams({ ...all, sig: nexmoSignature('sha256', 'secret', asFields(all)) })
}

/** A team that every data provider delivers to, and ways to deliver as each of them. */
export async function openIntake(rt: Runtime) {
  const crowd = await openCrowd(rt)
  const { token: key } = await crowd.addPerson('admin')
  const ctx = rt.contextOf({ teamId: crowd.teamId, centre: 'live', actor: { kind: 'system' } })
  const setUp = (values: Record<string, unknown>) => writeProviderConfig(ctx, MANAGER, values)
  await setUp(SET_UP)
  const rows = await rt.db.selectFrom('data_provider').selectAll().where('team_id', '=', crowd.teamId).execute()
  const pathOf = (name: string) => `/sms/${name}/${rows.find((row) => row.name === name)?.token}`

  const ask = async (path: string, init: RequestInit = {}) => read(await rt.intake.request(path, init))
  const byTwilio = (fields: Fields, headers: Fields = {}) => {
    const signature = twilioSignature('12345', `${rt.config.PUBLIC_URL}${pathOf('twilio')}`, asFields(fields))
    return ask(pathOf('twilio'), { ...form(fields), headers: { ...FORM, 'x-twilio-signature': signature, ...headers } })
  }
  const api = (method: string, path: string, body?: unknown) => crowd.call(method, `/api/v3/${path}`, body, { key })
  return {
    teamId: crowd.teamId,
    setUp,
    pathOf,
    ask,
    byTwilio,
    api,
    /** What a phone with SMSSync posts. */
    phone: (fields: Fields, query = '') => ask(`${pathOf('smssync')}${query}`, form({ secret: 'hush', ...fields })),
    /** The stored messages with these words. */
    messages: (text: string) =>
      rt.db.selectFrom('message').selectAll().where('message', '=', text).orderBy('id').execute(),
  }
}

async function read(answer: Response) {
  const text = await answer.text()
  const body = text.startsWith('{') ? JSON.parse(text) : undefined
  return { status: answer.status, headers: answer.headers, text, body }
}
