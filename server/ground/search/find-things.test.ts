import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLittleTown } from '#testing/open-little-town.ts'

const region = await openLittleTown()

const nameOf = ({ name, street, number }: { name: string | null; street: string | null; number: string | null }) =>
  name ?? [street, number].filter(Boolean).join(' ')
const best = (text: string) => region.find({ text, limit: 1 }).map(({ thing }) => nameOf(thing))[0]

const ASKED: [what: string, asked: string, found: string | undefined][] = [
  ['a street', 'rue du chateau', 'Rue du Château'],
  ['as far as it is typed', 'rue cha', 'Rue du Château'],
  ['abbreviated', 'av leclerc', 'Avenue Général Leclerc'],
  ['in another order', 'leclerc general 10', 'Avenue Général Leclerc 10'],
  ['with a letter too few', 'avenue general lecler 2', 'Avenue Général Leclerc 2'],
  ['with two letters swapped for one', 'impase neuve', 'Impasse Neuve'],
  ['a number with its letter apart', '7 B rue du château', 'Rue du Château 7b'],
  ['a house the map does not have', 'rue du château 99', 'Rue du Château'],
  ['where two streets meet', 'leclerc x chateau', 'Avenue Général Leclerc / Rue du Château'],
  ['a town by another language’s name', 'Villankylä', 'Villefranche'],
  ['a point', 'caserne', 'Caserne Nord'],
  ['with its town', '2 avenue général leclerc villefranche', 'Avenue Général Leclerc 2'],
  ['in a town that is not here', 'rue du château paris', undefined],
  ['nothing', '…', undefined],
  ['what a search takes for a command', '" OR words: NEAR(a*)', undefined],
]
for (const [what, asked, found] of ASKED)
  test(`${what}: “${asked}”`, () => {
    assert.equal(best(asked), found)
  })

test('with a number that is still typed come the houses it may be, the whole one first', () => {
  const numbers = region.find({ text: 'leclerc 1', limit: 9 }).map(({ thing }) => thing.number)
  assert.deepEqual(numbers, ['10'])
  const [whole] = region.find({ text: 'leclerc 10', limit: 9 })
  assert.equal(whole?.thing.number, '10')
})

test('a spot says its house, or the street it lies on, and nothing where there is none', () => {
  assert.deepEqual(region.at({ lat: 44.00215, lng: 7.0052 }, 1).map(nameOf), ['Avenue Général Leclerc 2'])
  assert.deepEqual(region.at({ lat: 44.0001, lng: 7.0025 }, 1).map(nameOf), ['Rue du Château'])
  assert.deepEqual(region.at({ lat: 45, lng: 8 }, 1), [])
})
