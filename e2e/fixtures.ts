import { test as base, expect, type Page } from '@playwright/test'
import { KEY, SIGN_IN } from './settings.ts'

type Json = Record<string, unknown>
/** What stories need from the outside world, through the public API only. */
export type World = {
  api: <T = Json>(method: string, path: string, body?: object) => Promise<T>
  raiseAlarm: (body: object) => Promise<{ id: string; sequence: number; title: string }>
  addVehicle: (name: string) => Promise<string>
  driveVehicle: (
    id: string,
    fix: { latitude: number; longitude: number; speed?: number; heading?: number },
  ) => Promise<void>
}

export const test = base.extend<{ world: World; stranger: Page; seat: Page }>({
  world: async ({ request }, use) => {
    const api: World['api'] = async (method, path, body) => {
      const answer = await request.fetch(path, {
        method,
        headers: { authorization: `Bearer ${KEY.team}` },
        ...(body && { data: body }),
        // The server may just be closing the idle connection that was about to be used again.
        ...(method === 'GET' && { maxRetries: 2 }),
      })
      expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true)
      return answer.json()
    }
    type One<T> = { data: T }
    await use({
      api,
      raiseAlarm: async (body) =>
        (await api<One<Awaited<ReturnType<World['raiseAlarm']>>>>('POST', '/v1/alarms', body)).data,
      addVehicle: async (name) =>
        (await api<One<{ id: string }>>('POST', '/v1/vehicles', { name, type: 'engine' })).data.id,
      driveVehicle: async (id, fix) => void (await api('POST', `/v1/vehicles/${id}/positions`, fix)),
    })
  },
  /** A page nobody has signed in on, and proof that no request left this machine. */
  stranger: async ({ page }, use) => {
    const strangers: string[] = []
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url())
      if (/^(http|ws)s?:$/.test(protocol) && hostname !== 'localhost') strangers.push(request.url())
    })
    await use(page)
    expect(strangers, 'requests that left this machine').toEqual([])
  },
  /** The same, signed in at the console. */
  seat: async ({ stranger: page }, use) => {
    await signIn(page)
    await use(page)
  },
})
export { expect }

/** Signs in on the login page and waits for the live console. */
export async function signIn(page: Page, origin = '', { email, password } = SIGN_IN): Promise<void> {
  await page.goto(`${origin}/login`)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('img', { name: /^Connection: live/ })).toBeVisible()
}
