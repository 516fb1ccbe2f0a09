import type { Server, Socket } from 'socket.io'
import { CALLER_NAMESPACE, type CallerToServer, type ServerToCaller } from '#lib/contracts/caller.ts'
import { reportByToken } from '#server/domain/reports/index.ts'
import { callerCredential } from '#server/limits/rate-limit.ts'
import { roomOf, tellCallers } from './caller-news.ts'
import type { Callers, CallersParts } from './callers-parts.ts'
import { handshakeAddress } from './handshake-address.ts'

type Caller = Socket<CallerToServer, ServerToCaller>

/** More than one phone and its tabs. */
const MOST_PER_REPORT = 20

/** Opens the namespace `/caller` as `lib/contracts/caller.ts` promises it; returns what closes it. */
export function openCallers(io: Server, parts: CallersParts): () => void {
  const callers: Callers = io.of(CALLER_NAMESPACE)
  callers.use(async (socket, next) => {
    const report = await reportOf(socket, parts).catch(() => 'unavailable' as const)
    if (typeof report === 'string') return next(new Error(report))
    socket.data.reportId = report.id
    next()
  })
  callers.on('connection', (socket) => {
    const room = roomOf(socket.data.reportId)
    if ((callers.adapter.rooms.get(room)?.size ?? 0) >= MOST_PER_REPORT) return void socket.disconnect(true)
    socket.onAny(() => socket.disconnect(true)) // it takes nothing
    void socket.join(room)
  })
  return tellCallers(callers, parts)
}

/** The report a socket's token opens, or why there is none. A wrong token is a guess. */
async function reportOf(socket: Caller, { db, now, guesses, limits, config }: CallersParts) {
  const token: unknown = socket.handshake.auth.token
  const known = typeof token === 'string' && /^[\w-]{1,100}$/.test(token)
  const report = known ? await reportByToken(db, token, now()) : undefined
  const counted = report && limits.count('default', { credential: callerCredential(report.id) })
  if (report) return counted?.allowed === false ? 'too_many' : report
  return guesses.count('key', handshakeAddress(socket, config)) === 0 ? 'gone' : 'too_many'
}
