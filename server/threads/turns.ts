/** Whose work it is, from the widest name to the narrowest: an address, then the report. `first`: before all others'. */
export type Turn = { names: readonly string[]; first?: boolean }
type Settings = {
  /** How many are at work at the same time. */
  atOnce: number
  /** The same under the widest of their names. */
  eachAtOnce?: number
  /** Of what costs more than this, one at a time. */
  large?: number
  /** How many may wait, in all and under the widest of their names. */
  most?: number
  mostEach?: number
}
type Job = { cost: number; path: Party[]; begin: () => void }
type Party = { used: number; floor: number; active: number; working: number; jobs: Job[]; parties: Map<string, Party> }
type May = (cost: number) => boolean
type IsFree = (party: Party) => boolean

const ANY = Number.POSITIVE_INFINITY

/** Said to one who would be one too many. */
export class LineTooLong extends Error {}

/**
 * A line in which names take turns, and not those who push most: next is whoever would have used the least when theirs
 * is done, so that little goes before much, and nobody waits for ever. What has begun is not interrupted.
 */
export function openTurns({ atOnce, eachAtOnce = ANY, large = ANY, most = ANY, mostEach = ANY }: Settings) {
  const lines = { first: newParty(0), others: newParty(0) }
  let [working, workingLarge] = [0, 0]
  const waiting = () => lines.first.active + lines.others.active - working
  const mayBegin: May = (cost) => cost <= large || workingLarge === 0
  const isFree: IsFree = (party) => party.working < eachAtOnce

  const next = (): void => {
    while (working < atOnce) {
      const job = takeFrom(lines.first, mayBegin, isFree) ?? takeFrom(lines.others, mayBegin, isFree)
      if (!job) return
      working++
      if (job.cost > large) workingLarge++
      for (const party of job.path) party.working++
      job.begin()
    }
  }
  const leave = (path: Party[], names: readonly string[], cost: number): void => {
    working--
    if (cost > large) workingLarge--
    for (const party of path) {
      party.active--
      party.working--
    }
    for (const [i, name] of names.entries()) if (path[i + 1]?.active === 0) path[i]?.parties.delete(name)
    next()
  }

  return {
    waiting,
    /** Does `work` when it is its turn. `cost`: in whatever unit, the same for all. @throws LineTooLong */
    async take<T>({ names, first = false }: Turn, cost: number, work: () => Promise<T>): Promise<T> {
      const line = first ? lines.first : lines.others
      const mine = line.parties.get(names[0] ?? '')?.active ?? 0
      if (waiting() >= most || mine >= mostEach) throw new LineTooLong('Too many are waiting')
      const path = pathOf(line, names)
      for (const party of path) party.active++
      await new Promise<void>((begin) => {
        path.at(-1)?.jobs.push({ cost, path, begin })
        next()
      })
      return work().finally(() => leave(path, names, cost))
    },
  }
}

export type Turns = ReturnType<typeof openTurns>

/** Whoever comes begins where the others are, and not with what they might have used before. */
const newParty = (used: number): Party => ({ used, floor: 0, active: 0, working: 0, jobs: [], parties: new Map() })

function pathOf(line: Party, names: readonly string[]): Party[] {
  const path = [line]
  for (const name of names) {
    const above = path.at(-1)! // safe: it begins with the line
    const party = above.parties.get(name) ?? newParty(above.floor)
    above.parties.set(name, party)
    path.push(party)
  }
  return path
}

/** The next job of a party, its own or that of one below it; each is told what it uses. */
function takeFrom(party: Party, may: May, isFree: IsFree = () => true): Job | undefined {
  const own = party.jobs.filter(({ cost }) => may(cost)).toSorted((a, b) => a.cost - b.cost)[0]
  if (own) {
    party.jobs.splice(party.jobs.indexOf(own), 1)
    return own
  }
  let [best, rank]: [Party | undefined, number] = [undefined, ANY]
  for (const below of party.parties.values()) {
    if (!isFree(below)) continue
    const then = below.used + leastOf(below, may)
    if (then < rank) [best, rank] = [below, then]
  }
  const job = best && takeFrom(best, may)
  if (!best || !job) return undefined
  party.floor = Math.max(party.floor, best.used)
  best.used += job.cost
  return job
}

/** What the smallest of all that wait here costs. */
function leastOf({ jobs, parties }: Party, may: May): number {
  const own = jobs.map(({ cost }) => cost).filter(may)
  return Math.min(...own, ...[...parties.values()].map((below) => leastOf(below, may)))
}
