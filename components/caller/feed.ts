import { io, type Socket } from 'socket.io-client'
import { CALLER_NAMESPACE, type CallerState, type CallerToServer, type ServerToCaller } from '#lib/contracts/caller.ts'
import { ask } from './ask.ts'

const QUIET_MS = 20_000
const POLL_MS = 5000
const LONGEST_MS = 30_000
const PATIENCE_MS = 15_000
const isState = (body: object): body is CallerState => 'status' in body && 'messages' in body

type Options = {
  token: string
  onState: (state: CallerState) => void
  onGone: () => void
  onConnection: (connected: boolean) => unknown
}

/**
 * Keeps the page up to date: reads the state when the socket says that something changed, every few seconds without a
 * socket, less often while that fails, and now and then anyway (help comes nearer). `read` reads at once.
 */
export function openFeed({ token, onState, onGone, onConnection }: Options): { read: () => void } {
  const socket: Socket<ServerToCaller, CallerToServer> = io(CALLER_NAMESPACE, {
    auth: { token },
    reconnectionDelayMax: 15_000,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  let reading = false
  let again = false
  let failures = 0

  async function read(): Promise<void> {
    clearTimeout(timer)
    again = reading
    if (reading) return
    reading = true
    const result = await ask(`/r/${encodeURIComponent(token)}/state`, {}, PATIENCE_MS, isState)
    reading = false
    if (result.kind === 'refused') return result.problem === 'gone' ? onGone() : undefined
    failures = result.kind === 'answer' ? 0 : failures + 1
    onConnection(failures === 0 && navigator.onLine !== false) // an answer may come in just after the connection went
    if (result.kind === 'answer') onState(result.value)
    if (result.kind === 'answer' && !socket.active) socket.connect() // refused earlier, perhaps only just then
    timer = setTimeout(
      read,
      again ? 0 : pause(failures, socket.connected, result.kind === 'later' ? result.afterMs : 0),
    )
  }

  socket.on('connect', read)
  socket.on('changed', read)
  socket.on('disconnect', read)
  addEventListener('online', read)
  addEventListener('offline', () => onConnection(false))
  addEventListener('pageshow', (shown) => shown.persisted && read())
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && read())
  void read()
  return { read }
}

function pause(failures: number, connected: boolean, afterMs: number): number {
  const usual = connected ? QUIET_MS : POLL_MS
  return Math.max(afterMs, failures === 0 ? usual : Math.min(POLL_MS * 2 ** (failures - 1), LONGEST_MS))
}
