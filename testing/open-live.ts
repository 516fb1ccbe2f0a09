import { io, type Socket } from 'socket.io-client'
import type { ActivityFrame, ClientToServer, FixTuple, ResumeReply, ServerToClient } from '#lib/contracts/live.ts'
import { LIVE_NAMESPACE } from '#lib/contracts/live.ts'
import { identifier } from '#server/live/identify.ts'
import { openLive } from '#server/live/socket.ts'
import { openEvents } from '#server/live/sse.ts'
import { openDoor } from './open-door.ts'
import { withRuntime } from './with-runtime.ts'

/** A real server on a port of its own: the front door and the live stream, on a runtime of its own, which closes them. */
export async function withLiveServer(settings: Record<string, string> = {}) {
  const rt = await withRuntime(settings)
  rt.events.close()
  rt.events = openEvents({ ...rt, heartbeatMs: 20, recheckMs: 50 })
  const { http, port, url } = await openDoor(rt)
  const live = openLive(http, { ...rt, identify: identifier(rt), publicUrl: undefined, recheckMs: 50 })
  const clients: LiveClient[] = []
  rt.beforeDiscard(async () => {
    for (const { socket } of clients) socket.close()
    rt.events.close()
    live.leave()
    await live.close()
  })
  return {
    rt,
    port,
    url,
    /** A socket that resumes as soon as it is connected, and closes with the server. */
    client(key: string | undefined, options: ClientOptions = {}): LiveClient {
      const made = openClient(options.url ?? url, key, options)
      clients.push(made)
      return made
    },
  }
}

export type ClientOptions = {
  url?: string
  origin?: string
  /** Of somebody signed in, and the control centre their page is for. */
  cookie?: string
  centre?: string
  after?: number | null
  reconnection?: boolean
  /** What a proxy in front says of whose it is. */
  forwardedFor?: string
}
export type LiveClient = ReturnType<typeof openClient>

/** A client that keeps everything it hears, and lets a test wait for what it wants to hear. */
function openClient(
  url: string,
  key: string | undefined,
  { origin, cookie, centre, forwardedFor, after = null, reconnection = false }: ClientOptions,
) {
  const socket: Socket<ServerToClient, ClientToServer> = io(url + LIVE_NAMESPACE, {
    transports: ['websocket'],
    forceNew: true,
    reconnection,
    reconnectionDelay: 10,
    auth: { ...(key !== undefined && { key }), ...(centre !== undefined && { centre }) },
    extraHeaders: {
      ...(origin !== undefined && { origin }),
      ...(cookie !== undefined && { cookie }),
      ...(forwardedFor !== undefined && { 'x-forwarded-for': forwardedFor }),
    },
  })
  const heard = {
    activity: [] as ActivityFrame[],
    positions: [] as FixTuple[][],
    gone: [] as string[],
    snapshots: [] as FixTuple[][],
    resets: [] as number[],
    refusals: [] as string[],
  }
  let last = after
  let wake = Promise.withResolvers<void>()
  const note = (..._kept: unknown[]) => {
    wake.resolve()
    wake = Promise.withResolvers()
  }
  const resume = async (from: number | null): Promise<ResumeReply> => {
    const answer = await socket.emitWithAck('resume', { after: from })
    if (answer.ok) last = answer.seq
    note()
    return answer
  }
  const resumed = Promise.withResolvers<ResumeReply>()
  socket.on('connect', () => void resume(last).then(resumed.resolve))
  socket.on('activity', (frame) => {
    heard.activity.push(frame)
    last = frame.seq
    note()
  })
  socket.on('positions', ({ fixes, gone }) => note(heard.positions.push(fixes), heard.gone.push(...gone)))
  socket.on('snapshot', ({ fixes }) => note(heard.snapshots.push(fixes)))
  socket.on('reset', ({ seq }) => note(heard.resets.push(seq)))
  socket.on('connect_error', (error) => note(heard.refusals.push(error.message)))
  socket.on('disconnect', () => note())
  return {
    socket,
    heard,
    resume,
    resumed: resumed.promise,
    seqs: () => heard.activity.map(({ seq }) => seq),
    /** Resolves as soon as `enough` holds; asked again at everything that is heard. */
    async until(enough: () => boolean): Promise<void> {
      while (!enough()) await wake.promise
    },
  }
}
