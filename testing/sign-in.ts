import type { Runtime } from '#server/apps/runtime.ts'
import { addPerson, PASSWORD, type Rights } from './add-person.ts'
import type { Answer } from './open-team.ts'

const ORIGIN = { origin: 'http://localhost', host: 'localhost' }

/** Somebody of the team with these rights, signed in: the cookie, the user's id, and a way to call the team API so. */
export async function signIn(rt: Runtime, teamId: string, rights: Rights) {
  const { email, userId: user } = await addPerson(rt, teamId, rights)
  const cookie = await signInAgain(rt, email)
  const call = async (method: string, path: string, sent?: unknown): Promise<Answer> => {
    const init = { method, headers: { cookie, ...ORIGIN } }
    const said = sent === undefined ? {} : { body: JSON.stringify(sent) }
    const response = await rt.apps.team.request(path, { ...init, ...said })
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  return { email, user, cookie, call }
}

/** The cookie of one more session of somebody who was signed in by `signIn`. */
export async function signInAgain(rt: Runtime, email: string): Promise<string> {
  const headers = { 'content-type': 'application/json', ...ORIGIN }
  const body = JSON.stringify({ email, password: PASSWORD })
  const request = new Request('http://localhost/api/auth/sign-in/email', { method: 'POST', headers, body })
  const answer = await rt.auth.handler(request)
  if (answer.status !== 200) throw new Error(`Signing in: ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((set) => set.split(';', 1)[0])
    .join('; ')
}
