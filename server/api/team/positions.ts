import type { Context as Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { createMemberPosition, createPositions, getTrail, PositionRow } from '#lib/contracts/team/positions.ts'
import * as members from '#server/domain/members/index.ts'
import * as vehicles from '#server/domain/vehicles/index.ts'
import { showFix } from '#server/live/show-fix.ts'
import { one } from './envelope.ts'
import type { On } from './on.ts'
import { isOwnMember } from './own-member.ts'
import { errorOf, invalidInput, nowSeconds } from './problem.ts'
import { cursorToWire, featureToWire, trailRequest } from './trail-wire.ts'
import { fixFromWire, positionToWire } from './wire.ts'

const [JSON_TYPE, GEOJSON] = ['application/json', 'application/geo+json']

export function positionRoutes(on: On): void {
  on(createPositions, {
    run: async ({ ctx, rt, body }) => {
      const rows = body.positions.map((row) => PositionRow.safeParse(row, { reportInput: true }))
      const fixes = rows.flatMap(({ data }) => (data ? [{ vehicleId: data.vehicle, ...fixFromWire(data, ctx) }] : []))
      const refusals = (await vehicles.recordPositions(rt.river, rt.directory, ctx, fixes)).values()
      return one(rows.map(({ error }) => (error ? invalidInput(error.issues) : refusals.next().value)).map(rowToWire))
    },
  })
  on(getTrail, {
    find: ({ ctx, params }) => vehicles.vehicleById(ctx, params.id),
    run: async ({ ctx, params, query, found, http }) => {
      const trail = await vehicles.readTrail(ctx, params.id, trailRequest(query, ctx.now()))
      if (query.format ? query.format === 'json' : !wantsGeoJson(http))
        return { ...one(trail.fixes.map(fixToWire)), cursor: cursorToWire(trail) }
      const headers = { 'content-type': GEOJSON, vary: 'Accept' }
      return new Response(JSON.stringify(featureToWire(found, trail)), { headers })
    },
  })
  on(createMemberPosition, {
    own: isOwnMember,
    find: ({ ctx, params }) => members.memberById(ctx, params.id),
    run: async ({ ctx, rt, params, body }) => {
      const id = params.id
      const { teamId, centre } = ctx
      await members.recordMemberPosition(ctx, id, fixFromWire(body, ctx), (fix) =>
        showFix(rt.positions, { teamId, centre, member: id }, fix),
      )
      return { timestamp: nowSeconds() }
    },
  })
}

const fixToWire = (fix: vehicles.Trail['fixes'][number]) => positionToWire(fix)! // safe: only null gives null

function rowToWire(refusal: Error | null | undefined, index: number) {
  if (!refusal) return { index, status: 'accepted' as const, error: null }
  const { status: _, ...error } = errorOf(refusal)
  return { index, status: 'refused' as const, error }
}

const wantsGeoJson = (http: Hono) =>
  accepts(http, { header: 'Accept', supports: [JSON_TYPE, GEOJSON], default: JSON_TYPE }) === GEOJSON
