import { io, type Socket } from 'socket.io-client'
import { CALLER_NAMESPACE, type CallerToServer, type ServerToCaller } from '#lib/contracts/caller.ts'

/** A caller's page, as far as its socket goes: counts `changed`, and lets a test wait for what it wants to hear. */
export function openCallerSocket(url: string, token: unknown, extraHeaders: Record<string, string> = {}) {
  const options = { transports: ['websocket'], forceNew: true, reconnection: false }
  const socket: Socket<ServerToCaller, CallerToServer> = io(url + CALLER_NAMESPACE, {
    ...options,
    extraHeaders,
    ...(token !== undefined && { auth: { token } }),
  })
  const heard = { changed: 0, cuts: 0, refusals: [] as string[] }
  let wake = Promise.withResolvers<void>()
  const note = (..._kept: unknown[]) => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  socket.on('connect', note)
  socket.on('changed', () => note(heard.changed++))
  socket.on('connect_error', (error) => note(heard.refusals.push(error.message)))
  socket.on('disconnect', () => note(heard.cuts++))
  return {
    socket,
    heard,
    /** Resolves as soon as `enough` holds; asked again at everything that is heard. */
    async until(enough: () => boolean): Promise<void> {
      while (!enough()) await wake.promise
    },
  }
}
