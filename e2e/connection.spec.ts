import type { BrowserContext, WebSocketRoute } from '@playwright/test'
import { expect, signIn, test } from './fixtures.ts'

/** A cable that can be pulled: cuts the socket that is there, and lets no other one nor any request through. */
async function cableOf(context: BrowserContext) {
  const sockets: WebSocketRoute[] = []
  let isCut = false
  await context.routeWebSocket(/socket\.io/, (socket) => {
    if (isCut) return void socket.close()
    sockets.push(socket)
    socket.connectToServer()
  })
  return {
    pull: async () => {
      isCut = true
      await context.setOffline(true)
      for (const socket of sockets.splice(0)) await socket.close()
    },
    plug: async () => {
      isCut = false
      await context.setOffline(false)
    },
  }
}

test('a seat that loses its connection says so, and catches up', async ({ context, page, world }) => {
  const cable = await cableOf(context)
  await signIn(page)
  const earlier = await world.raiseAlarm({ title: `Before ${Date.now()}` })
  const row = (title: string) => page.getByRole('button', { name: title })
  await expect(row(earlier.title)).toBeVisible()

  await cable.pull()
  await expect(page.getByRole('img', { name: /^Connection: stale since/ })).toBeVisible()
  const missed = await world.raiseAlarm({ title: `While away ${Date.now()}` })
  await world.api('PATCH', `/v1/alarms/${earlier.id}`, { concluded: true })
  await expect(row(missed.title)).toBeHidden()

  await cable.plug()
  await expect(page.getByRole('img', { name: /^Connection: live/ })).toBeVisible()
  await expect(row(missed.title)).toBeVisible()
  await expect(row(earlier.title)).toBeHidden()
})
