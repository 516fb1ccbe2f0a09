import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RiverFix } from '#server/db/positions.ts'
import { openRiver } from './position-river.ts'

const fix = (vehicleId: string): RiverFix => ({
  vehicleId,
  teamId: 'tea_1',
  at: new Date(0),
  lng: 24,
  lat: 60,
  altitude: null,
  speedKmh: null,
  headingDeg: null,
})
const refusal = () => Object.assign(new Error('numeric value out of range'), { code: '22003', severity: 'ERROR' })

/** A write that is finished by the test, group by group. */
function heldWrites() {
  const groups: { ids: string[]; commit: (written?: boolean[]) => void; refuse: (error: Error) => void }[] = []
  const write = (group: RiverFix[]) => {
    const { promise, resolve, reject } = Promise.withResolvers<boolean[]>()
    const ids = group.map((f) => f.vehicleId)
    groups.push({ ids, commit: (written = ids.map(() => true)) => resolve(written), refuse: reject })
    return promise
  }
  return { groups, write }
}
const turn = () => new Promise((resolve) => setImmediate(resolve))

test('fixes that arrive during a write go out together in the next one', async () => {
  const { groups, write } = heldWrites()
  const river = openRiver(write, () => undefined)
  const first = river.append(fix('a'))
  await turn()
  const more = ['b', 'c', 'd'].map((id) => river.append(fix(id)))
  await turn()
  assert.deepEqual(
    groups.map((g) => g.ids),
    [['a']],
  )
  groups[0]?.commit()
  assert.equal(await first, true)
  await turn()
  assert.deepEqual(groups[1]?.ids, ['b', 'c', 'd'])
  groups[1]?.commit()
  assert.deepEqual(await Promise.all(more), [true, true, true])
})

test('a fix is answered, and shown, only after its commit', async () => {
  const { groups, write } = heldWrites()
  const heard: string[] = []
  const river = openRiver(write, (f) => heard.push(f.vehicleId))
  const answer = river.append(fix('a')).then(() => heard.push('answered'))
  await turn()
  assert.deepEqual(heard, [])
  groups[0]?.commit()
  await answer
  assert.deepEqual(heard, ['a', 'answered'])
})

test('a refused row fails alone; its group is written', async () => {
  const write = async (group: RiverFix[]) => {
    if (group.some((f) => f.vehicleId === 'bad')) throw refusal()
    return group.map(() => true)
  }
  const heard: string[] = []
  const river = openRiver(write, (f) => heard.push(f.vehicleId))
  const ids = ['first', 'a', 'b', 'bad', 'c', 'd', 'e']
  const answers = await Promise.allSettled(ids.map((id) => river.append(fix(id))))
  assert.deepEqual(
    answers.map((a) => a.status),
    ids.map((id) => (id === 'bad' ? 'rejected' : 'fulfilled')),
  )
  assert.deepEqual(
    heard,
    ids.filter((id) => id !== 'bad'),
  )
})

test('a lost connection fails the group once, and is not tried row by row: it may have been committed', async () => {
  let writes = 0
  const write = async () => {
    writes++
    throw new Error('Connection terminated unexpectedly')
  }
  const river = openRiver(write, () => undefined)
  const answers = await Promise.allSettled(['a', 'b', 'c'].map((id) => river.append(fix(id))))
  assert.deepEqual(
    answers.map((a) => a.status),
    ['rejected', 'rejected', 'rejected'],
  )
  assert.equal(writes, 1)
})

test('after a failure the river flows on', async () => {
  const { groups, write } = heldWrites()
  const river = openRiver(write, () => undefined)
  const lost = river.append(fix('a'))
  await turn()
  groups[0]?.refuse(new Error('gone'))
  await assert.rejects(lost, /gone/)
  const next = river.append(fix('b'))
  await turn()
  groups[1]?.commit()
  assert.equal(await next, true)
})

test('a vehicle that is gone is answered false and not shown', async () => {
  const { groups, write } = heldWrites()
  const heard: string[] = []
  const river = openRiver(write, (f) => heard.push(f.vehicleId))
  const answers = [river.append(fix('there')), river.append(fix('gone'))]
  await turn()
  groups[0]?.commit([true, false])
  assert.deepEqual(await Promise.all(answers), [true, false])
  assert.deepEqual(heard, ['there'])
})

test('drained waits for what is in flight and what waits behind it', async () => {
  const { groups, write } = heldWrites()
  const river = openRiver(write, () => undefined)
  void river.append(fix('a'))
  await turn()
  void river.append(fix('b'))
  let drained = false
  const done = river.drained().then(() => {
    drained = true
  })
  groups[0]?.commit()
  await turn()
  assert.equal(drained, false)
  groups[1]?.commit()
  await done
})
