import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { distanceM } from '#lib/geo/distance.ts'
import { withRuntime } from '#testing/with-runtime.ts'
import { metresBetween } from './metres-between.ts'

const rt = await withRuntime()
const TINY = [0, -0, 5e-324, 4e-323, -8.8e-98, 1e-160, 1e-12]
const pointOf = (lng: number, lat: number) => ({ lng: sql`${lng}::float8`, lat: sql`${lat}::float8` })

test('as in lib/geo, and nothing where a coordinate is nearly nothing', async () => {
  const points = [[24.94, 60.17], [-179.99, -12], [180, 90], ...TINY.map((n) => [n, n]), [1e-320, 60]] as const
  for (const [lng, lat] of points)
    for (const [x, y] of points) {
      const { rows } = await sql<{ m: number }>`select ${metresBetween(pointOf(lng, lat), pointOf(x, y))} as m`.execute(
        rt.db,
      )
      assert.ok(Math.abs(rows[0]!.m - distanceM({ lng, lat }, { lng: x, lat: y })) < 0.01, `${lng} ${lat} ${x} ${y}`)
    }
})
