import { linkedReports, reportsOnPages } from '#server/domain/reports/index.ts'
import type { ActivityRow } from './activity-rows.ts'
import type { Callers, CallersParts } from './callers-parts.ts'

/** What happens within so short a time is told once. */
const TOGETHER_MS = 100
const RECHECK_MS = 15_000

/** Who has the caller's page open sits in the room of their report, and in no other. */
export const roomOf = (reportId: number) => String(reportId)

/** Tells the callers' pages that something about their report has changed; returns what ends it. */
export function tellCallers(callers: Callers, parts: CallersParts): () => void {
  const { db, tail, now, log, recheckMs = RECHECK_MS } = parts
  const news = openNews((id) => callers.local.to(roomOf(id)).emit('changed'))
  const openPages = () => [...new Set([...callers.sockets.values()].map((socket): number => socket.data.reportId))]
  const isOpen = (reportId: number) => callers.adapter.rooms.has(roomOf(reportId))
  const hear = async ({ entry }: ActivityRow) => {
    if (entry.action.startsWith('REPORT_')) return news.about([Number(entry.object)].filter(isOpen))
    if (callers.sockets.size === 0 || entry.alarm === null || !/^(ALARM|ASSIGNMENT)_/.test(entry.action)) return
    const pages = openPages()
    // Should the database not say whose alarm it is, all look for themselves.
    news.about(await linkedReports(db, entry.alarm, pages).catch(() => pages))
  }
  const recheck = async () => {
    const pages = openPages()
    if (pages.length === 0) return
    const { alive, awaiting } = await reportsOnPages(db, pages, now())
    for (const id of pages) if (!alive.has(id)) callers.local.in(roomOf(id)).disconnectSockets(true)
    news.about(awaiting) // vehicles that drive come nearer without a word in the log
  }
  const unsubscribe = tail.subscribe((_teamId, row) => void hear(row))
  const lost = (err: unknown) => log.warn({ err }, 'callers’ pages were not looked after; trying again')
  const timer = setInterval(() => void recheck().catch(lost), recheckMs)
  return () => {
    unsubscribe()
    clearInterval(timer)
    news.end()
  }
}

/** Gathers what is told about the same report. */
function openNews(tell: (reportId: number) => void) {
  const waiting = new Set<number>()
  let timer: NodeJS.Timeout | undefined
  const tellAll = () => {
    timer = undefined
    for (const id of waiting) tell(id)
    waiting.clear()
  }
  return {
    about(reportIds: Iterable<number>): void {
      for (const id of reportIds) waiting.add(id)
      if (waiting.size > 0) timer ??= setTimeout(tellAll, TOGETHER_MS)
    },
    end: () => clearTimeout(timer),
  }
}
