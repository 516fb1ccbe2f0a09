import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QueueTab } from '#components/view/view-store.ts'
import type { Post } from '#lib/client/crowd-posts.ts'
import type { Alarm, Report } from '#lib/client/model.ts'
import { english } from '#testing/words.ts'
import { type QueueSources, queueSections } from './queue-items.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 3, minute)).toISOString()
// safe: only what the queue looks at
const alarm = (sequence: number, priority: number, title: string) =>
  ({
    id: `${sequence}`,
    sequence,
    priority,
    title,
    createdAt: at(sequence),
    address: null,
    location: null,
    tags: [{ name: 'Fire' }],
  }) as unknown as Alarm
const report = {
  id: 96,
  createdAt: at(1),
  category: 'Fire',
  description: 'I can see flames',
  location: null,
  status: 'open',
  alarm: null,
  unread: 0,
} as unknown as Report
const post: Post = {
  id: '7',
  title: 'Flooded underpass',
  content: 'knee deep',
  status: 'draft',
  createdAt: at(5),
  location: null,
}
const sources = {
  alarms: [alarm(1, 3, 'Cat in tree'), alarm(2, 1, 'Building fire')],
  concluded: [],
  reports: [report],
  posts: [post],
}
const keys = (tab: QueueTab, from: QueueSources, filter: string) =>
  queueSections(tab, from, filter, english.t).map(({ items }) => items.map(({ key }) => key))

test('alarms by urgency, then reports and posts, the newest first', () => {
  assert.deepEqual(keys('all', sources, ''), [
    ['alarm:2', 'alarm:1'],
    ['post:7', 'report:96'],
  ])
})

test('a tab lists its own kind', () => {
  assert.deepEqual(keys('alarms', sources, ''), [['alarm:2', 'alarm:1']])
  assert.deepEqual(keys('alarms', { ...sources, concluded: [alarm(0, 1, 'Chimney fire')] }, ''), [
    ['alarm:2', 'alarm:1'],
    ['alarm:0'],
  ])
  assert.deepEqual(keys('reports', sources, ''), [['report:96']])
  assert.deepEqual(keys('crowd', sources, ''), [['post:7']])
})

test('a report that is over comes after what waits, under a title of its own', () => {
  const closed = { ...report, id: 97, status: 'closed', unread: 2, createdAt: at(50) } as Report
  const both = { ...sources, reports: [closed, report] }
  assert.deepEqual(keys('reports', both, ''), [['report:96'], ['report:97']])
  assert.deepEqual(keys('all', both, '').at(-1), ['report:97'])
})

test('the filter wants every word, in any order; empty sections are left out', () => {
  assert.deepEqual(keys('all', sources, 'fire p1'), [['alarm:2']])
  assert.deepEqual(keys('all', sources, '#1'), [['alarm:1']])
  assert.deepEqual(keys('all', sources, 'KNEE'), [['post:7']])
  assert.deepEqual(keys('all', sources, 'nothing like it'), [])
})
