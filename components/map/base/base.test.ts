import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOwn, styleAddress } from './base-address.ts'
import { choiceIn } from './base-store.ts'

const OWN = 'https://tiles.example/style.json'
const wish = { base: 'usual', hidden: [], ownStyle: null, theme: 'night', lang: 'sv', near: null } as const

test('the map of MAP_STYLE_URL is the usual one where there is one, and one of the choices', () => {
  assert.equal(styleAddress({ ...wish, ownStyle: OWN }), OWN)
  assert.equal(styleAddress({ ...wish, base: 'own', ownStyle: OWN }), OWN)
  assert.equal(styleAddress({ ...wish, base: 'streets', ownStyle: OWN }), '/map/style.json?theme=night&lang=sv&base=')
  assert.equal(styleAddress(wish), styleAddress({ ...wish, base: 'own' }), 'gone: ours')
  assert.equal(isOwn({ base: 'own', ownStyle: null }), false)
})

test('a picture and streets that are switched off are named in the address', () => {
  const address = styleAddress({
    ...wish,
    base: { file: 'a&b' },
    hidden: ['one,two', 'three'],
    near: { latitude: 1, longitude: 2 },
  })
  const query = new URL(address, 'http://here').searchParams
  assert.deepEqual([query.get('base'), query.getAll('hidden'), query.get('near')], ['a&b', ['one,two', 'three'], '1,2'])
})

test('what was remembered is read back, and nonsense is as nothing', () => {
  const choice = { base: { file: 'x' }, hidden: ['y'], overlays: { ovl_1: false } }
  assert.deepEqual(choiceIn(JSON.stringify(choice)), choice)
  for (const text of [null, '', 'null', '7', '{"base":{"file":1},"hidden":"x","overlays":{"a":1}}'])
    assert.deepEqual(choiceIn(text), { base: 'usual', hidden: [], overlays: {} })
})
