import { connect, type Socket } from 'node:net'
import { percentiles } from './percentiles.ts'
import { KEY, type ServerProcess } from './server-process.ts'

export type Load = { path: string; method?: 'GET' | 'POST'; body?: object }
export type Measured = { perSecond: number; p50ms: number; p95ms: number; p99ms: number; refused: number }

/**
 * Keeps `connections` busy with these requests in turn, each sending its next one when it has its answer, and says how
 * it went. Plain sockets with ready-made bytes: on a machine of two cores a generator that parses HTTP in full takes
 * from the server what it wants to measure (the bare server here: 7,900/s asked by autocannon, 18,600/s asked this way).
 */
export async function load(
  server: ServerProcess,
  requests: Load[],
  connections: number,
  seconds: number,
): Promise<Measured> {
  const { hostname, port } = new URL(server.url)
  const bytes = requests.map((request) => bytesOf(request, `${hostname}:${port}`))
  const times: number[] = []
  let [next, refused, over] = [0, 0, false]
  const seat = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname).setNoDelay(true)
      let sent = 0
      const send = () => {
        if (over) return socket.destroy()
        sent = performance.now()
        socket.write(bytes[next++ % bytes.length]!)
      }
      socket.on('connect', send)
      onAnswer(socket, (status) => {
        if (status === 200) times.push(performance.now() - sent)
        else refused++
        send()
      })
      socket.on('error', reject).on('close', resolve)
    })
  const started = performance.now()
  setTimeout(() => {
    over = true
  }, seconds * 1000)
  await Promise.all(Array.from({ length: connections }, seat))
  const elapsed = (performance.now() - started) / 1000
  return { perSecond: Math.round(times.length / elapsed), ...percentiles(times), refused }
}

function bytesOf({ path, method = 'GET', body }: Load, host: string): Buffer {
  const text = body ? JSON.stringify(body) : ''
  const head = [`${method} ${path} HTTP/1.1`, `host: ${host}`, `authorization: Bearer ${KEY}`]
  if (body) head.push('content-type: application/json', `content-length: ${Buffer.byteLength(text)}`)
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`)
}

/** Calls back with the status of each whole answer; every server here declares its length. */
function onAnswer(socket: Socket, done: (status: number) => void): void {
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => {
    text += chunk
    const end = text.indexOf('\r\n\r\n')
    if (end < 0) return
    const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, end))
    if (!length) return socket.destroy(new Error(`an answer without a length: ${text.slice(0, end)}`))
    if (text.length < end + 4 + Number(length[1])) return
    const status = Number(text.slice(9, 12))
    text = ''
    done(status)
  })
}
