import {
  acceptPairing,
  createPairing,
  deleteDevice,
  deleteTablet,
  getTablet,
  listDevices,
} from '#lib/contracts/team/tablets.ts'
import type { Caller } from '#server/auth/caller.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import { tabletCookie, tabletSecretIn } from '#server/auth/tablet-cookie.ts'
import { assignmentsOfVehicle } from '#server/domain/assignments/index.ts'
import { isDomainError, notFound } from '#server/domain/error.ts'
import * as tablets from '#server/domain/tablets/index.ts'
import { teamById } from '#server/domain/teams/index.ts'
import { vehicleById } from '#server/domain/vehicles/index.ts'
import { tryCode } from '#server/http/guessed.ts'
import type { TeamCall } from './call.ts'
import { one, page, pageRequest, withCookie } from './envelope.ts'
import type { On } from './on.ts'
import { TeamProblem } from './problem.ts'
import { shownTeam } from './shown-team.ts'
import { actorToWire, iso, positionToWire } from './wire.ts'

export function tabletRoutes(on: On): void {
  on(createPairing, {
    find: ({ ctx, params }) => vehicleById(ctx, params.id),
    run: async ({ ctx, rt, origin, params }) => {
      const { code, expiresAt } = await tablets.makeCode(ctx, rt.installation.pairingCodes, params.id)
      return one({ code, url: `${origin}/respond/pair#${code}`, expiresAt: iso(expiresAt) })
    },
  })
  on(acceptPairing, { run: accept })
  on(listDevices, {
    find: ({ ctx, params }) => vehicleById(ctx, params.vehicle_id),
    run: async ({ ctx, found, query }) =>
      page(await tablets.pageTablets(ctx, found.id, query.search, pageRequest(query, 'dvc')), deviceToWire),
  })
  on(deleteDevice, {
    run: async ({ ctx, params }) => {
      await tablets.unpairTablet(ctx, params.vehicle_id, params.id)
      return one({ id: params.id })
    },
  })
  on(getTablet, { run: shown })
  on(deleteTablet, {
    run: async (call) => {
      const { tablet, actor } = seatOf(call.caller)
      await tablets.unpairTablet(call.ctx, actor.id, tablet.id)
      return withCookie(one({ id: tablet.id }), tabletCookie(undefined, isSecure(call)))
    },
  })
}

/** @throws TeamProblem 403 for another site's page, 404 for a code that opens nothing */
async function accept(call: TeamCall & { body: { code: string; name?: string | undefined } }) {
  const { ctx, rt, http, body } = call
  const { headers } = http.req.raw
  if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL))
    throw new TeamProblem(403, 'A tablet is paired on our own page only')
  const before = await rt.tablets.find(headers)
  const pair = () => tablets.pairTablet(ctx, rt.installation.pairingCodes, body.code, body.name ?? null)
  const { secret, vehicle, teamId, centre } = await tryCode(http, pair)
  if (before) await forget(call, before)
  const team = await teamById(rt.db, teamId)
  const answer = one({ vehicle, team: { id: team.id, name: team.name }, centre })
  return withCookie(answer, tabletCookie(secret, isSecure(call)))
}

/** A tablet is one vehicle's at a time. */
async function forget({ rt }: TeamCall, before: Caller): Promise<void> {
  const { tablet, actor } = seatOf(before)
  await tablets.unpairTablet(rt.contextOf(before), actor.id, tablet.id).catch((error) => {
    if (!isDomainError(error)) throw error // else somebody has unpaired it meanwhile
  })
}

async function shown(call: TeamCall) {
  const { ctx, rt, http } = call
  const { tablet: device, actor, teamId, centre } = seatOf(call.caller)
  const [team, vehicle, assignments] = await Promise.all([
    teamById(ctx.db, teamId),
    vehicleById(ctx, actor.id),
    assignmentsOfVehicle(ctx, actor.id),
  ])
  if (!vehicle) throw notFound('vehicle')
  const { id, name, type, active } = vehicle
  const position = positionToWire(vehicle.position)
  const answer = one({
    device,
    vehicle: { id, name, type, active, position, status: assignments[0]?.status ?? null, assignments },
    team: shownTeam(team),
    centre,
    map: { styleUrl: rt.config.MAP_STYLE_URL ?? null },
  })
  return withCookie(answer, tabletCookie(tabletSecretIn(http.req.raw.headers), isSecure(call)))
}

/** @throws TeamProblem 403 for anybody but a tablet */
function seatOf({ tablet, actor, teamId, centre }: Caller) {
  if (!tablet || actor.kind !== 'vehicle') throw new TeamProblem(403, 'Only a vehicle’s tablet has this')
  return { tablet, actor, teamId, centre }
}

const isSecure = ({ origin }: TeamCall) => origin.startsWith('https://')

const deviceToWire = ({ id, name, pairedAt, pairedBy, seenAt }: tablets.Tablet) => ({
  id,
  name,
  pairedAt: iso(pairedAt),
  pairedBy: actorToWire(pairedBy),
  seenAt: iso(seenAt),
})
