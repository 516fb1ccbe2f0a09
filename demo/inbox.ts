import type { LngLat } from '#lib/geo/distance.ts'
import type { Board, BoardAlarm, BoardReport } from './board.ts'
import type { Citizens } from './citizens.ts'
import { doneWith } from './done-with.ts'
import type { Random } from './random.ts'
import { DRILLS, NODS, STORIES, type Story } from './stories.ts'
import type { Town } from './town.ts'

type Caller = {
  story: Story
  at: LngLat
  page: string
  said: number
  isShown: boolean
  isLinked: boolean
  sharedAt: number
}
export type InboxParts = {
  board: Board
  citizens: Citizens
  town: Town
  random: Random
  now: () => number
  onTrouble: (error: Error) => void
}

const READ_MS = 12_000
const THINK_MS = 7000
const LINK_MS = 15_000
const PICTURE_MS = 25_000
const STEP_MS = 4000

/** Citizens and the dispatcher who answers them; a visitor's own reports are left to the visitor. */
export function openInbox({ board, citizens, town, random, now, onTrouble }: InboxParts) {
  const callers = new Map<number, Caller>()
  let told = 0
  /** Whose page was printed for visitors. */
  let shown: number | undefined

  const tell = async (story: Story, alarms: BoardAlarm[]) => {
    const place = alarms.find(({ title }) => title === story.about)?.location
    const at = place ? { lat: place.latitude, lng: place.longitude } : random.pick(town.addresses).at
    const { id, page } = await citizens.report(story, at, 'live')
    callers.set(id, { story, at, page, said: 0, isShown: false, isLinked: false, sharedAt: 0 })
    return { id, page }
  }
  const tellNext = (alarms: BoardAlarm[]) => tell(STORIES[told++ % STORIES.length]!, alarms)

  const drill = async (story: Story): Promise<void> => {
    const { at } = random.pick(town.addresses)
    const { id } = await citizens.report(story, at, 'training')
    await citizens.say(id, story.says[0]!)
    if (story.picture) await citizens.show(id, story, at)
  }

  /** One that was told before a restart has said what it had to say. */
  const callerOf = async ({ id, description, location }: BoardReport): Promise<Caller | undefined> => {
    const story = STORIES.find(({ text }) => text === description)
    if (!story || callers.has(id)) return callers.get(id)
    const at = location ? { lat: location.latitude, lng: location.longitude } : town.addresses[0]!.at
    const rest = { said: story.says.length, isShown: true, isLinked: true, sharedAt: 0 }
    const caller = { story, at, page: await board.publicUrl(id), ...rest }
    callers.set(id, caller)
    return caller
  }

  const play = async (report: BoardReport, caller: Caller, alarms: BoardAlarm[]): Promise<void> => {
    const { story } = caller
    const ageMs = now() - Date.parse(report.createdAt)
    if (story.walks && now() - caller.sharedAt > STEP_MS) await walk(caller)
    if (story.asked && !report.seenAt && ageMs > READ_MS) await ask(report, story.asked)
    else if (isAsked(report)) await citizens.say(report.id, story.says[caller.said++] ?? random.pick(NODS))
    else if (story.picture && !caller.isShown && ageMs > PICTURE_MS) {
      caller.isShown = true
      await citizens.show(report.id, story, caller.at)
    }
    const alarm = alarms.find(({ title }) => title === story.about)
    if (alarm && !caller.isLinked && ageMs > LINK_MS) {
      caller.isLinked = true
      await board.link(report.id, alarm.id)
    }
  }

  /** The printed page stays one that visitors can write on: over with its alarm, its report goes on without it. */
  const keepOpen = async (id: number): Promise<void> => {
    if ((await board.reasonOf(id)) !== 'concluded') {
      shown = undefined // a visitor has closed it
      return
    }
    await board.unlink(id)
    const caller = callers.get(id)
    if (caller) caller.isLinked = false
  }

  const ask = async ({ id }: BoardReport, words: string): Promise<void> => {
    await board.markRead(id)
    await board.write(id, words)
  }
  const isAsked = ({ lastMessage }: BoardReport) =>
    lastMessage?.side === 'centre' && now() - Date.parse(lastMessage.createdAt) > THINK_MS
  const walk = async (caller: Caller): Promise<void> => {
    caller.sharedAt = now()
    const turn = caller.sharedAt / 60_000
    const { lat, lng } = caller.at
    await citizens.share(caller.page, { lat: lat + 0.0004 * Math.sin(turn), lng: lng + 0.0007 * Math.cos(turn) })
  }

  return {
    /** The first reports, unless there are some; drills, too, when everything begins. Resolves with a caller's page. */
    async open(alarms: BoardAlarm[], isFresh: boolean): Promise<string> {
      const own = (await board.openReports()).filter(({ description }) =>
        STORIES.some(({ text }) => text === description),
      )
      const earlier = own.find(({ alarm }) => alarm) ?? own[0]
      shown = earlier?.id
      if (earlier) return board.publicUrl(earlier.id)
      const { id, page } = await tellNext(alarms)
      shown = id
      await tellNext(alarms)
      if (isFresh) for (const story of DRILLS) await drill(story)
      return page
    },
    tellNext,
    /** One look at the open reports, and what follows from it. */
    async look(alarms: BoardAlarm[]): Promise<void> {
      const own: BoardReport[] = []
      const open = await board.openReports()
      if (shown !== undefined && !open.some(({ id }) => id === shown)) await keepOpen(shown).catch(onTrouble)
      for (const report of open) {
        const caller = await callerOf(report)
        if (!caller) continue
        own.push(report)
        await play(report, caller, alarms).catch(onTrouble)
      }
      const free = own.filter(({ id }) => id !== shown)
      for (const { id } of doneWith(free, now())) await board.close(id, 'handled')
    },
  }
}
