import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Trip } from '#server/domain/travel.ts'
import { shareTrips } from './share-trips.ts'

const asked = { target: { lng: 18, lat: 59 }, sources: [{ lng: 18, lat: 59.1 }], sharedAs: 'E 1' }

function openCounted() {
  let [clock, times] = [0, 0]
  const travel = shareTrips(
    async () => {
      times++
      if (times === 1 && clock < 0) throw new Error('no')
      return [] as Trip[]
    },
    () => clock,
  )
  return { travel, times: () => times, at: (ms: number) => (clock = ms) }
}

test('a hundred who ask the same within three seconds cost one search', async () => {
  const { travel, times, at } = openCounted()
  await Promise.all(Array.from({ length: 100 }, () => travel(asked)))
  at(2999)
  await travel(asked)
  assert.equal(times(), 1)
  at(3000)
  await travel(asked)
  assert.equal(times(), 2)
})

test('another target, other vehicles, another way of driving, or no name at all is another question', async () => {
  const { travel, times } = openCounted()
  await travel(asked)
  await travel({ ...asked, target: { lng: 18, lat: 59.2 } })
  await travel({ ...asked, sharedAs: 'E 2' })
  await travel({ ...asked, driving: { factor: 1.2, emergency: false } })
  await travel({ ...asked, lines: true })
  const { sharedAs: _, ...unnamed } = asked
  await travel(unnamed)
  await travel(unnamed)
  assert.equal(times(), 7)
})

test('what went wrong is not kept, and no more than some hundreds are', async () => {
  const { travel, times, at } = openCounted()
  at(-1)
  await assert.rejects(travel(asked))
  await travel(asked)
  assert.equal(times(), 2)
  for (let n = 0; n < 600; n++) await travel({ ...asked, sharedAs: `${n}` })
  await travel(asked)
  assert.equal(times(), 603, 'the oldest has gone')
})
