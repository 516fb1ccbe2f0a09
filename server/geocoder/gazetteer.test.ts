import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { distanceM } from '#lib/geo/distance.ts'
import { openGazetteer } from './gazetteer.ts'

const { geocode, close } = openGazetteer()
after(close)
const NOTHING = { line1: null, line2: null, postalCode: null, city: null, province: null, country: null }
const ask = (line1: string) => geocode({ address: { ...NOTHING, line1 }, near: null, country: null })

test('the gazetteer that comes with Muster knows towns, several at a time', async () => {
  const [ekenas, nowhere] = await Promise.all([ask('14 Storgatan, Ekenäs'), ask('Nowhere at all')])
  assert.deepEqual(ekenas, { location: { lng: 23.43389, lat: 59.97359 }, parts: {} })
  assert.equal(nowhere, null)
})

const TOWNS: [names: string, lng: number, lat: number][] = [
  ['München, Muenchen, MÜNCHEN, Monaco di Baviera, Мюнхен, ミュンヘン', 11.58, 48.14],
  ['Wien, Vienne, Bécs, Wiedeń, Вена', 16.37, 48.21],
  ['Praha, Prag, Praga', 14.42, 50.09],
  ['Roma, Rom, Rzym, ローマ', 12.48, 41.89],
  ['Warszawa, Warschau, Варшава', 21.01, 52.23],
  ['Lisboa, Lissabon', -9.14, 38.72],
  ['Helsingfors, Хельсинки', 24.94, 60.17],
  ['Åbo, Abo', 22.27, 60.45],
  ['Tammerfors', 23.79, 61.5],
  ['Vasa', 21.62, 63.1],
  ['Москва, Moskau, Moskva', 37.62, 55.75],
  ['東京, Tokio, 东京', 139.69, 35.69],
  ['القاهرة, Le Caire, Kairo', 31.25, 30.06],
  ['Genf, Genève, Ginevra', 6.15, 46.2],
  ['Bruxelles, Brussel, Brüssel', 4.35, 50.85],
  ['Αθήνα, Athen', 23.73, 37.98],
  ['Київ, Kiew, Киев', 30.52, 50.45],
  ['Köln, Koeln, Cologne', 6.95, 50.93],
  ['Nürnberg, Nuernberg', 11.08, 49.45],
  ['Firenze, Florenz', 11.26, 43.78],
  ['Göteborg, Goeteborg', 11.97, 57.71],
  ['København, Köpenhamn, Kopenhagen', 12.57, 55.68],
  ['ירושלים', 35.22, 31.78],
  ['서울', 126.98, 37.57],
  ['北京', 116.4, 39.91],
  ['Beograd, Београд', 20.47, 44.8],
  ['București', 26.1, 44.43],
]
for (const [names, lng, lat] of TOWNS)
  test(`${names}: by its people’s name and by others’`, async () => {
    for (const name of names.split(', ')) {
      const found = await ask(`Street 1, ${name}`)
      assert.ok(found, name)
      assert.ok(distanceM(found.location, { lng, lat }) < 30_000, `${name}: ${JSON.stringify(found.location)}`)
    }
  })

test('closed before it has answered it says so', async () => {
  const other = openGazetteer()
  const question = other.geocode({ address: { ...NOTHING, line1: 'Vaxholm' }, near: null, country: null })
  await Promise.all([assert.rejects(question, /closed/), other.close()])
})
