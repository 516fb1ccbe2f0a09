import type { QueryClient } from '@tanstack/react-query'
import { Problem } from '#lib/client/problem.ts'
import { forgetFiles } from './kept-files.ts'
import { keepRide } from './kept-ride.ts'

const KEY = 'muster-respond'
/** Who is signed in, the alarms that are on, the last one looked at with its chat: what one needs on the way. */
const KEPT = new Set([
  'session',
  'tablet',
  'tablet/vehicle',
  'roles',
  'alarms/open',
  'alarms/one',
  'alarms/crew',
  'alarms/chat',
  'alarms/concluded',
  'places/water',
  'places/here',
])
/** Whose page it is, without which nothing else is shown. */
const WHOSE = /^(session|tablet)/
const MOST = 20
const PAUSE_MS = 500

type Kept = { key: readonly unknown[]; data: unknown; at: number }[]

/** Puts what this device last read into the page, as old as it is: it is read anew where there is a connection. */
export function takeLast(client: QueryClient): void {
  for (const { key, data, at } of read()) client.setQueryData(key, data, { updatedAt: at })
}

/** Keeps what is read from now on. Call the answer to stop. */
export function keepLast(client: QueryClient): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = client.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated') timer ??= setTimeout(write, PAUSE_MS)
  })
  const write = () => {
    timer = undefined
    const all: Kept = client
      .getQueryCache()
      .getAll()
      .filter(({ queryKey, state }) => state.data !== undefined && !isGone(state.error) && KEPT.has(nameOf(queryKey)))
      .map(({ queryKey, state }) => ({ key: queryKey, data: state.data, at: state.dataUpdatedAt }))
    const newest = all.toSorted((a, b) => whoseFirst(a, b) || b.at - a.at).slice(0, MOST)
    if (newest.length > 0) store(JSON.stringify(newest))
  }
  return () => {
    clearTimeout(timer)
    stop()
  }
}

/** Who was taken off an alarm, or a tablet that was, keeps nothing of it. */
const isGone = (error: unknown) => error instanceof Problem && error.status === 404

let isOver = false

/** Whoever signs out, or goes to another team, leaves nothing behind to be read: this page keeps nothing more. */
export function forgetLast(): void {
  isOver = true
  localStorage.removeItem(KEY)
  keepRide(null)
  void forgetFiles()
}

/** What stands beneath one alarm is named after itself: "alarms/chat". */
const nameOf = ([first, second, ...rest]: readonly unknown[]) =>
  [first, second === 'of' ? rest.at(-1) : second].filter((part) => part !== undefined).join('/')

const whoseFirst = (a: Kept[number], b: Kept[number]) =>
  Number(WHOSE.test(nameOf(b.key))) - Number(WHOSE.test(nameOf(a.key)))

/** Full, or forbidden: then this device keeps nothing. */
function store(text: string): void {
  if (isOver) return
  try {
    localStorage.setItem(KEY, text)
  } catch {
    localStorage.removeItem(KEY)
  }
}

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}
