import { io, type Socket } from 'socket.io-client'
import {
  type ActivityFrame,
  type ClientToServer,
  type Entry,
  LIVE_NAMESPACE,
  type ResumeReply,
  type ServerToClient,
} from '#lib/contracts/live.ts'
import { awayCounter } from './away.ts'
import { connectionStore, heard, silence } from './connection-store.ts'
import { correctClock } from './now.ts'
import { receiveFixes } from './positions-store.ts'
import { judge } from './seq-gate.ts'

type Live = Socket<ServerToClient, ClientToServer>
export type LiveEvents = {
  onEntry: (entry: Entry) => void
  /** Too far behind: everything shown is to be read anew. */
  onReset: () => void
  /** The server no longer knows us. */
  onRefused: () => void
}

const PING_MS = 2000
const ANSWER_MS = 5000

/** Opens the one socket of this page; call the answer to close it. */
export function openLiveSocket(events: LiveEvents): () => void {
  const socket: Live = io(LIVE_NAMESPACE, { reconnectionDelay: 300, reconnectionDelayMax: 3000 })
  const catchUp = followActivity(socket, events)
  followPositions(socket)
  followConnection(socket, events)
  const pings = setInterval(() => ping(socket), PING_MS)
  const wake = () => {
    if (document.visibilityState !== 'visible') return
    if (socket.connected) catchUp()
    else socket.connect()
  }
  document.addEventListener('visibilitychange', wake)
  window.addEventListener('online', wake)
  return () => {
    clearInterval(pings)
    document.removeEventListener('visibilitychange', wake)
    window.removeEventListener('online', wake)
    socket.disconnect()
  }
}

/** Keeps our place in the log: applies what is next, asks again where something is missing. */
function followActivity(socket: Live, { onEntry, onReset }: LiveEvents): () => void {
  let seq: number | null = null
  let resuming = false
  const away = awayCounter((note) => connectionStore.setState({ note }))

  const resume = async () => {
    if (resuming || !socket.connected) return
    resuming = true
    const reply = await ask(socket, seq)
    resuming = false
    if (!reply.ok) setTimeout(resume, PING_MS)
  }
  const take = (frame: ActivityFrame) => {
    const silentMs = silence()
    heard()
    const verdict = judge(frame, seq)
    if (verdict === 'gap') void resume()
    if (verdict !== 'apply') return
    seq = frame.seq
    away.arrived(silentMs, resuming)
    onEntry(frame.entry)
  }
  socket.on('activity', take)
  socket.on('reset', (frame) => {
    seq = frame.seq
    onReset()
  })
  socket.on('connect', () => void resume())
  return () => void resume()
}

async function ask(socket: Live, after: number | null): Promise<ResumeReply> {
  return socket
    .timeout(ANSWER_MS)
    .emitWithAck('resume', { after })
    .catch((): ResumeReply => ({ ok: false, reason: 'no answer' }))
}

function followPositions(socket: Live): void {
  const take = ({ fixes }: { fixes: Parameters<typeof receiveFixes>[0] }) => {
    heard()
    receiveFixes(fixes)
  }
  socket.on('positions', take)
  socket.on('snapshot', take)
}

function followConnection(socket: Live, { onRefused }: LiveEvents): void {
  socket.on('connect', () => {
    heard()
    connectionStore.setState({ phase: 'open' })
    ping(socket)
  })
  socket.on('disconnect', (reason) => {
    connectionStore.setState({ phase: 'closed' })
    // After the server closed it socket.io does not come back by itself; a restart must not need a reload.
    if (reason === 'io server disconnect') socket.connect()
  })
  socket.on('connect_error', (error) => {
    connectionStore.setState({ phase: 'closed' })
    if (error.message === 'unauthorized') onRefused()
  })
}

/** The answer gives latency, the server's clock, and proof that somebody is there. */
function ping(socket: Live): void {
  if (!socket.connected) return
  const sent = Date.now()
  socket.emit('clock', (serverMs) => {
    const roundTripMs = Date.now() - sent
    heard()
    correctClock(serverMs, roundTripMs)
    connectionStore.setState({ latencyMs: roundTripMs })
  })
}
