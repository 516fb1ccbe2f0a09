import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { sortAlarms } from '#components/alarms/sort-alarms.ts'
import { isUnowned } from '#components/alarms/unowned.ts'
import { isClosedUnread, isWaiting } from '#components/reports/inbox.ts'
import type { QueueTab } from '#components/view/view-store.ts'
import type { Post } from '#lib/client/crowd-posts.ts'
import type { Alarm, Report } from '#lib/client/model.ts'
import { sameText } from '#lib/text/same-text.ts'
import type { Translate } from '#lib/words/translate.ts'

export type QueueItem =
  | { key: string; kind: 'alarm'; alarm: Alarm }
  | { key: string; kind: 'report'; report: Report }
  | { key: string; kind: 'post'; post: Post }
export type Section = { title: string; items: QueueItem[] }
export type QueueSources = {
  alarms: readonly Alarm[]
  concluded: readonly Alarm[]
  reports: readonly Report[]
  posts: readonly Post[]
}

/** What the queue shows on a tab: alarms that nobody owns, the others, each by urgency, then what people sent, the newest first. */
export function queueSections(
  tab: QueueTab,
  { alarms, concluded, reports, posts }: QueueSources,
  filter: string,
  t: Translate,
): Section[] {
  const fromAlarm = (alarm: Alarm): QueueItem => ({ key: `alarm:${alarm.id}`, kind: 'alarm', alarm })
  const sorted = sortAlarms(alarms)
  const unowned = { title: t('console.queue.sections.unowned'), items: sorted.filter(isUnowned).map(fromAlarm) }
  const owned = sorted.filter((alarm) => !isUnowned(alarm)).map(fromAlarm)
  const inHand = { title: t('console.queue.sections.inHand'), items: owned }
  const fromReport = (report: Report): QueueItem => ({ key: `report:${report.id}`, kind: 'report', report })
  const waiting = reports.filter(isWaiting).map(fromReport)
  const closed = newestFirst(reports.filter(isClosedUnread).map(fromReport))
  const closedUnread = { title: t('console.queue.sections.closedUnread'), items: closed }
  const fromPosts = posts.map((post): QueueItem => ({ key: `post:${post.id}`, kind: 'post', post }))
  const sections: Record<QueueTab, Section[]> = {
    all: [
      unowned,
      inHand,
      { title: t('console.queue.sections.reportsAndCrowd'), items: newestFirst([...waiting, ...fromPosts]) },
      closedUnread,
    ],
    unowned: [unowned],
    alarms: [
      unowned,
      inHand,
      { title: t('console.queue.sections.concluded'), items: newestFirst(concluded.map(fromAlarm)) },
    ],
    reports: [{ title: t('console.queue.sections.reports'), items: newestFirst(waiting) }, closedUnread],
    crowd: [{ title: t('console.queue.sections.crowd'), items: newestFirst(fromPosts) }],
  }
  const matching = sections[tab].map(({ title, items }) => ({
    title,
    items: items.filter((item) => matches(item, filter, t)),
  }))
  return matching.filter(({ items }) => items.length > 0)
}

const newestFirst = (items: QueueItem[]) =>
  items.toSorted((a, b) => Date.parse(createdAt(b)) - Date.parse(createdAt(a)))

/** Every word of the filter must be somewhere in what the row says. */
function matches(item: QueueItem, filter: string, t: Translate): boolean {
  if (filter.trim() === '') return true
  const text = sameText(textOf(item, t))
  return sameText(filter.trim())
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function textOf(item: QueueItem, t: Translate): string {
  if (item.kind === 'report') return reportText(item.report, t)
  if (item.kind === 'post') return `${item.post.title} ${item.post.content}`
  const { alarm } = item
  const tags = alarm.tags?.map(({ name }) => name) ?? []
  return [
    `#${alarm.sequence}`,
    t('alarms.priority.short', { priority: alarm.priority }),
    alarmTitle(alarm, t),
    whereText(alarm, t),
    ...tags,
  ].join(' ')
}

function reportText({ id, alarm, category, ...report }: Report, t: Translate): string {
  const number = t('reports.numbered', { id })
  const numbers = alarm ? `${number} #${alarm.sequence}` : number
  return [numbers, category, report.description, report.address, report.lastMessage?.text].filter(Boolean).join(' ')
}

function createdAt(item: QueueItem): string {
  if (item.kind === 'alarm') return item.alarm.createdAt
  return item.kind === 'report' ? item.report.createdAt : item.post.createdAt
}
