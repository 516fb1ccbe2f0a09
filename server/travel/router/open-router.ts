import { EVERYBODY, type Trip, type TripsAsked } from '#server/domain/travel.ts'
import { OSRM } from './osrm.ts'
import type { Leg, RouterKind, RouterRequest } from './router-kind.ts'
import { VALHALLA } from './valhalla.ts'

/** A dispatcher waits for it: who does not answer soon is left out, and for a while not asked again. */
const PATIENCE_MS = 1500
const REST_MS = 30_000
const WHO = 'Muster (self-hosted dispatch for volunteer rescue teams)'

type Log = { warn: (about: object, message: string) => void }
type Times = { patienceMs?: number; restMs?: number; now?: () => number }
export type Router = (asked: TripsAsked) => Promise<(Trip | null)[] | undefined>

/**
 * Asks an OSRM or a Valhalla; which of them it is says the path, or the answer. Null for each source from which it knows no way;
 * undefined where it does not answer within 1.5 s, or not as either of them does: then it is not asked again for half a minute.
 */
export function openRouter(
  url: string,
  log?: Log,
  { patienceMs = PATIENCE_MS, restMs = REST_MS, now = Date.now }: Times = {},
): Router {
  const path = new URL(url).pathname
  let kinds = [OSRM, VALHALLA].filter(({ isPath }) => isPath(path)).slice(0, 1)
  if (kinds.length === 0) kinds = [OSRM, VALHALLA]
  let restsUntil = 0

  const failed = (err: unknown) => {
    restsUntil = now() + restMs
    log?.warn({ err }, 'The router does not answer: travel times are by the regions’ roads for a while')
  }
  return async (asked) => {
    if (now() < restsUntil) return undefined
    const signal = AbortSignal.timeout(patienceMs)
    for (const kind of kinds) {
      try {
        const legs = await legsOf(kind, url, asked, signal)
        kinds = [kind]
        return await tripsOf(kind, url, asked, legs, signal)
      } catch (error) {
        if (kind === kinds.at(-1)) failed(error)
      }
    }
    return undefined
  }
}

/** As many at a time as the server takes, all at once. @throws {Error} when it gives no answer, or another's */
async function legsOf(
  kind: RouterKind,
  url: string,
  { target, sources }: TripsAsked,
  signal: AbortSignal,
): Promise<(Leg | null)[]> {
  const groups = Array.from({ length: Math.ceil(sources.length / kind.atOnce) }, (_, n) =>
    sources.slice(n * kind.atOnce, (n + 1) * kind.atOnce),
  )
  const answers = groups.map(async (group) => {
    const legs = kind.legs(await read(kind.table(url, target, group), signal))
    if (legs?.length !== group.length)
      throw new Error('The router gave an answer that is neither OSRM’s nor Valhalla’s')
    return legs
  })
  return (await Promise.all(answers)).flat()
}

/** Who drives faster is there sooner; the way it takes is everybody's. A line that cannot be had leaves the times as they are. */
function tripsOf(
  kind: RouterKind,
  url: string,
  { target, sources, driving = EVERYBODY, lines = false }: TripsAsked,
  legs: (Leg | null)[],
  signal: AbortSignal,
): Promise<(Trip | null)[]> {
  const trips = legs.map(async (leg, i): Promise<Trip | null> => {
    if (!leg) return null
    const line = lines
      ? await read(kind.route(url, sources[i]!, target), signal).then(kind.line, () => undefined)
      : null
    return { seconds: leg.seconds / driving.factor, metres: leg.metres, source: 'router', line: line ?? null }
  })
  return Promise.all(trips)
}

async function read({ url, body }: RouterRequest, signal: AbortSignal): Promise<unknown> {
  const headers = { accept: 'application/json', 'user-agent': WHO }
  const answer = await fetch(url, {
    signal,
    ...(body
      ? { method: 'POST', body: JSON.stringify(body), headers: { ...headers, 'content-type': 'application/json' } }
      : { headers }),
  })
  if (!answer.ok) {
    await answer.body?.cancel()
    throw new Error(`The router answered ${answer.status}`)
  }
  return answer.json()
}
