import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readCounted } from './counted-date.ts'
import { momentOf, readMoment } from './moment-of.ts'
import { readDate } from './read-date.ts'
import { type DateOrder, isNoDate, type NoDate, refusalOf, type WrittenDate } from './written-date.ts'

function said(read: WrittenDate | NoDate | undefined): string | undefined {
  if (!read || isNoDate(read)) return undefined
  const [day, time] = read.shown.toString().split('T')
  return [day, read.hasTime && time, read.zone].filter(Boolean).join(' ')
}
const at = (text: string, zone?: string) => {
  const read = readDate(text, 'dmy')
  assert.ok(!isNoDate(read))
  return momentOf(read, zone).toISOString().slice(0, 16)
}

describe('a text that means one day', () => {
  const one: [text: string, means: string][] = [
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12T05:04', '2024-03-12 05:04:00'],
    ['2024-03-12t05:04:00.123z', '2024-03-12 05:04:00.123 UTC'],
    ['2024-03-12 05:04:00+00', '2024-03-12 05:04:00 +00:00'],
    ['2024-03-12 05:04:00.5 +0530', '2024-03-12 05:04:00.5 +05:30'],
    ['2024-03-12 05:04:00,123456-09:30', '2024-03-12 05:04:00.123456 -09:30'],
    ['2024-03-12T05:04:60Z', '2024-03-12 05:04:59 UTC'],
    ['2012/09/25', '2012-09-25'],
    ['2012-9-5', '2012-09-05'],
    ['2012.9.5 7:08', '2012-09-05 07:08:00'],
    ['20120925', '2012-09-25'],
    ['20120925T101500Z', '2012-09-25 10:15:00 UTC'],
    ['20120925 1015', '2012-09-25 10:15:00'],
    ['25.09.2012', '2012-09-25'],
    ['5.6.2012 17:30', '2012-06-05 17:30:00'],
    ['5. 6. 2012', '2012-06-05'],
    ['25 September 2012', '2012-09-25'],
    ['1st of May 2021', '2021-05-01'],
    ['September 25, 2012', '2012-09-25'],
    ['Sept. 25 2012 at 10:15 pm', '2012-09-25 22:15:00'],
    ['12 Mar 2024', '2024-03-12'],
    ['12-MAR-2024 00:30', '2024-03-12 00:30:00'],
    ['2024-Mar-12', '2024-03-12'],
    ['Tue, 12 Mar 2024 05:04:00 +0200', '2024-03-12 05:04:00 +02:00'],
    ['Tuesday 12 March 2024', '2024-03-12'],
    ['Tue Mar 12 2024 05:04:00 GMT+0200 (Eastern European Standard Time)', '2024-03-12 05:04:00 +02:00'],
    ['Tue, 12 Mar 2024 05:04:00 EST', '2024-03-12 05:04:00 -05:00'],
    ['29 Feb 2024', '2024-02-29'],
    ['  2024-03-12\u00a005:04 ', '2024-03-12 05:04:00'],
    ['0050-01-02', '0050-01-02'],
  ]
  for (const [text, means] of one) test(text, () => assert.equal(said(readDate(text)), means))
})

describe('a text that means none, or may mean two', () => {
  const two = /can be two days/
  const none = /is no date: write 2012-09-25/
  const never = /no day of the calendar/
  const wrong: [text: string, why: RegExp][] = [
    ['09/25/2012', two],
    ['10/27/2024', two],
    ['5/6/2012 10:00', two],
    ['25-09-2012', two],
    ['1/2/03', two],
    ['25.09.12', none],
    ['2024-02-30T00:00:00Z', never],
    ['2023-02-29', never],
    ['20241301', never],
    ['31.04.2024', never],
    ['31 June 2024', never],
    ['0000-01-01', never],
    ['5', none],
    ['2024', none],
    ['2024-03', none],
    ['March 2024', none],
    ['1415695251', none],
    ['2024-03-12 24:00', none],
    ['2024-03-12 05:60', none],
    ['2024-03-12 05:04+99:99', none],
    ['2024-03-12 05:04 nowhere', none],
    ['2024-03/12', none],
    ['12 Mai 2024', none],
    ['Mon, 12 Mar 2024', /another day of the week/],
    ['tomorrow', none],
    ['', none],
    [`2024-03-12${' '.repeat(500)}x`, none],
  ]
  for (const [text, why] of wrong)
    test(text.slice(0, 40) || 'nothing', () => {
      const read = readDate(text)
      assert.ok(isNoDate(read), said(read as WrittenDate))
      assert.match(read.why, why)
    })
  test('is named', () =>
    assert.equal(refusalOf('31.04.2024', readDate('31.04.2024') as NoDate), '"31.04.2024" is no day of the calendar'))
})

describe('with an order that somebody vouches for', () => {
  const cells: [cell: string, order: DateOrder, means: string | undefined][] = [
    ['28/06/2010 23:06', 'dmy', '2010-06-28 23:06:00'],
    ['4/5/10', 'dmy', '2010-05-04'],
    ['4/5/10', 'mdy', '2010-04-05'],
    ['31.12.1999 23:59:58', 'dmy', '1999-12-31 23:59:58'],
    ['1-2-99', 'dmy', '1999-02-01'],
    ['06/28/2010 12:06 AM', 'mdy', '2010-06-28 00:06:00'],
    ['06/28/2010 1:06:09 p.m.', 'mdy', '2010-06-28 13:06:09'],
    ['28/06/2010, 10:00', 'dmy', '2010-06-28 10:00:00'],
    ['29/02/2012', 'dmy', '2012-02-29'],
    ['29/02/2010', 'dmy', undefined],
    ['28/06/2010', 'mdy', undefined],
    ['28/06/2010 24:00', 'dmy', undefined],
    ['28/06/2010 13:00 pm', 'dmy', undefined],
    ['28/06.2010', 'dmy', undefined],
  ]
  for (const [cell, order, means] of cells)
    test(`${cell} (${order})`, () => assert.equal(said(readDate(cell, order)), means))
})

describe('the moment', () => {
  test('is in UTC where nothing is said, whatever zone the machine is in', () => {
    for (const [text, iso] of [
      ['2024-10-27T00:00:00', '2024-10-27T00:00:00.000Z'],
      ['2024-10-27', '2024-10-27T00:00:00.000Z'],
      ['2024-10-27 02:30:00+0530', '2024-10-26T21:00:00.000Z'],
      ['0050-01-02', '0050-01-02T00:00:00.000Z'],
    ] as const) {
      const moment = readMoment(text)
      assert.ok(moment instanceof Date)
      assert.equal(moment.toISOString(), iso)
    }
    assert.ok(isNoDate(readMoment('9999-12-31T23:00:00-02:00')))
    assert.ok(isNoDate(readMoment('0001-01-01T00:00:00+02:00')))
  })
  test('is of the zone, unless the text says its own; summer time is known', () => {
    assert.equal(at('28/06/2010 23:06', 'America/Port-au-Prince'), '2010-06-29T04:06') // no summer time in Haiti that year
    assert.equal(at('28/06/2015 23:06', 'Europe/Helsinki'), '2015-06-28T20:06')
    assert.equal(at('28/12/2015 23:06', 'Europe/Helsinki'), '2015-12-28T21:06')
    assert.equal(at('2015-12-28 23:06+05:30', 'Europe/Helsinki'), '2015-12-28T17:36')
  })
  test('that the clock leaves out in spring is an hour later; one it shows twice in autumn is the first', () => {
    assert.equal(at('2015-03-29 03:30', 'Europe/Helsinki'), '2015-03-29T01:30')
    assert.equal(at('2015-03-08 02:30', 'America/New_York'), '2015-03-08T07:30')
    assert.equal(at('2015-10-25 03:30', 'Europe/Helsinki'), '2015-10-25T00:30')
    assert.equal(at('2015-11-01 01:30', 'America/New_York'), '2015-11-01T05:30')
  })
  test('shown in any zone in winter or summer is found again', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Helsinki', 'America/Port-au-Prince', 'Asia/Kathmandu', 'Pacific/Apia')
    const [min, max] = [new Date('1990-01-01T00:00Z'), new Date('2040-01-01T00:00Z')]
    fc.assert(
      fc.property(zones, fc.date({ min, max, noInvalidDate: true }), (zone, exact) => {
        const time = new Date(Math.floor(exact.getTime() / 1000) * 1000)
        const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
        const read = readDate(shown.format(time))
        assert.ok(!isNoDate(read))
        // An hour that the clock shows twice may be meant once or the other time.
        assert.equal(shown.format(momentOf(read, zone)), shown.format(time))
      }),
    )
  })
  test('whatever is sent: a moment whose day is in the text, or a reason; nothing is thrown', () => {
    const piece = fc.oneof(fc.constantFrom(...'-/. :,TZ+()', 'Mar', 'pm', 'UTC', 'Mon'), fc.nat(9999).map(String))
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 12 }).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(text, (any) => {
        const read = readMoment(any)
        assert.ok(isNoDate(read) || !Number.isNaN(read.getTime()))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a number that counts time', () => {
  test('in days as spreadsheets do, and in seconds and milliseconds as computers do', () => {
    assert.equal(said(readCounted('45363', 'excel')), '2024-03-12')
    assert.equal(said(readCounted('45363.2111111111', 'excel')), '2024-03-12 05:04:00')
    assert.equal(said(readCounted('45363,5', 'excel')), '2024-03-12 12:00:00')
    assert.equal(said(readCounted('1710219840', 'epoch_seconds')), '2024-03-12 05:04:00 UTC')
    assert.equal(said(readCounted('1710219840.25', 'epoch_seconds')), '2024-03-12 05:04:00.25 UTC')
    assert.equal(said(readCounted('1710219840123', 'epoch_ms')), '2024-03-12 05:04:00.123 UTC')
  })
  test('counts in one way only, and is none outside the years that people report of', () => {
    for (const text of ['45363', '1710219840', '1710219840123', '20240312', '7', '100000', '1e5', '-45363', 'x'])
      assert.ok(
        (['excel', 'epoch_seconds', 'epoch_ms'] as const).filter((one) => readCounted(text, one)).length <= 1,
        text,
      )
    for (const text of ['7', '20240312', '1e5', '-45363', ''])
      assert.equal(readCounted(text, 'excel') ?? readCounted(text, 'epoch_seconds'), undefined, text)
  })
})
