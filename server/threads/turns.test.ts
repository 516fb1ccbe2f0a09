import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { LineTooLong, openTurns, type Turn, type Turns } from './turns.ts'

/** Begins work that ends when it is told to; `begun` is the order in which it began. */
function openWork(turns: Turns) {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const add = (name: string, turn: Turn, cost = 1) =>
    turns.take(turn, cost, async () => {
      begun.push(name)
      await new Promise<void>((end) => ends.push(end))
    })
  /** Ends whatever is at work, one after the other, until nothing is. */
  const finish = async () => {
    await setImmediate()
    for (let done = 0; done < ends.length; done++) {
      ends[done]!()
      await setImmediate()
    }
  }
  return { begun, add, finish }
}
const of = (...names: string[]): Turn => ({ names })

describe('turns', () => {
  test('of many from one and one from another, the other is next', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 1 }))
    const all = [...Array.from({ length: 5 }, (_, n) => add(`a${n}`, of('a'))), add('b', of('b'))]
    await finish()
    await Promise.all(all)
    assert.deepEqual(begun, ['a0', 'b', 'a1', 'a2', 'a3', 'a4'])
  })

  test('between addresses first, and then between the reports of one', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 1 }))
    for (const report of ['x', 'x', 'x', 'y']) void add(`1${report}`, of('1', report))
    void add('2z', of('2', 'z'))
    await finish()
    assert.deepEqual(begun, ['1x', '2z', '1y', '1x', '1x'])
  })

  test('what costs little goes before what costs much, which has its turn all the same', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 1 }))
    void add('begun', of('a'), 10)
    void add('large', of('b'), 10)
    const small = of('c')
    for (let n = 0; n < 20; n++) void add(`small${n}`, small, 1)
    await finish()
    const at = begun.indexOf('large')
    assert.ok(at > 5 && at < 15, `after ${at} of 22`)
  })

  test('whoever always has one waiting does not keep another from its turn', async () => {
    const turns = openTurns({ atOnce: 2 })
    let [times, other] = [0, false]
    const again = (): Promise<void> =>
      turns
        .take(of('eager'), 1, async () => void (await setImmediate()))
        .then(() => {
          if (!other && ++times < 1000) return again()
        })
    const eager = [again(), again(), again(), again()]
    await setImmediate()
    await turns.take(of('other'), 3, async () => {
      other = true
    })
    await Promise.all(eager)
    assert.ok(times < 100, `after ${times}`)
  })

  test('a dispatcher’s is next, however many wait', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 1 }))
    for (let n = 0; n < 3; n++) void add('citizen', of(`${n}`))
    void add('dispatcher', { names: ['key'], first: true }, 1000)
    await finish()
    assert.deepEqual(begun, ['citizen', 'dispatcher', 'citizen', 'citizen'])
  })

  test('two at once, but one of the large: the small do not wait for it', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 2, large: 10 }))
    for (const name of ['huge', 'huger']) void add(name, of(name), 50)
    void add('small', of('c'), 1)
    await setImmediate()
    assert.deepEqual(begun, ['huge', 'small'])
    await finish()
    assert.deepEqual(begun, ['huge', 'small', 'huger'])
  })

  test('no more of one at once than it may', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 3, eachAtOnce: 2 }))
    for (const name of ['a', 'a', 'a', 'b']) void add(name, of(name))
    await setImmediate()
    assert.deepEqual(begun, ['a', 'a', 'b'])
    await finish()
    assert.deepEqual(begun, ['a', 'a', 'b', 'a'])
  })

  test('refused where too many wait, in all or of one', async () => {
    const { begun, add, finish } = openWork(openTurns({ atOnce: 1, most: 4, mostEach: 3 }))
    const all = [1, 2, 3].map(() => add('a', of('a', 'x')))
    await assert.rejects(add('a', of('a', 'y')), LineTooLong)
    all.push(add('b', of('b')), add('c', of('c')))
    await assert.rejects(add('d', of('d')), LineTooLong)
    await finish()
    await Promise.all(all)
    assert.equal(begun.length, 5)
    const again = add('a', of('a'))
    await finish()
    await again
  })

  test('work that fails leaves its place', async () => {
    const turns = openTurns({ atOnce: 1 })
    await assert.rejects(
      turns.take(of('a'), 1, () => Promise.reject(new Error('no'))),
      /no/,
    )
    assert.equal(await turns.take(of('a'), 1, async () => 'next'), 'next')
    assert.equal(turns.waiting(), 0)
  })
})
