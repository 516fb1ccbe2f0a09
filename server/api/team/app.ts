import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as Hono } from 'hono'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import type { Caller } from '#server/auth/caller.ts'
import { bearer } from '#server/auth/keys.ts'
import { isSameOrigin } from '#server/auth/origin.ts'
import { limitBody } from '#server/http/body-limit.ts'
import type { Env } from '#server/http/env.ts'
import { callerOfKey } from '#server/http/guessed.ts'
import { mounter } from '#server/http/mount.ts'
import { addressOf, networkOf } from '#server/limits/client-address.ts'
import type { Parts } from '#server/parts/parts.ts'

import { alarmChatRoutes } from './alarm-chat.ts'
import { alarmPlaceRoutes } from './alarm-places.ts'
import { alarmRoutes } from './alarms.ts'
import { alertRuleRoutes } from './alert-rules.ts'
import { alertRoutes } from './alerts.ts'
import { answerRoutes } from './answers.ts'
import { assignmentRoutes } from './assignments.ts'
import { availabilityRoutes } from './availability.ts'
import { calendarRoutes } from './calendar.ts'
import { categoryRoutes } from './categories.ts'
import { crewRoutes } from './crew.ts'
import { DIALECT } from './dialect.ts'
import { eventRoutes } from './events.ts'
import { geocodeRoutes } from './geocode.ts'
import { groupRoutes } from './groups.ts'
import { invitationRoutes } from './invitations.ts'
import { keyRoutes } from './keys.ts'
import { logRoutes } from './logs.ts'
import { mediaRoutes } from './media.ts'
import { memberChannelRoutes } from './member-channels.ts'
import { memberRoutes } from './members.ts'
import { overlayRoutes } from './overlays.ts'
import { ownerRoutes } from './owners.ts'
import { placeFileRoutes } from './place-files.ts'
import { placeRoutes } from './places.ts'
import { positionRoutes } from './positions.ts'
import { renderProblem, TeamProblem } from './problem.ts'
import { replyRoutes } from './replies.ts'
import { reportChatRoutes } from './report-chat.ts'
import { reportLinkRoutes } from './report-links.ts'
import { reportRoutes } from './reports.ts'
import { responseRoutes } from './responses.ts'
import { roleRoutes } from './roles.ts'
import { streamRoutes } from './stream.ts'
import { strengthRoutes } from './strength.ts'
import { strengthRequestRoutes } from './strength-requests.ts'
import { tabletRoutes } from './tablets.ts'
import { tagRoutes } from './tags.ts'
import { teamRoutes } from './team.ts'
import { teamTestRoutes } from './team-tests.ts'
import { tripRoutes } from './trips.ts'
import { undoRoutes } from './undo.ts'
import { vehicleRoutes } from './vehicles.ts'
import { deliveryRoutes } from './webhook-deliveries.ts'
import { documentWebhooks } from './webhook-document.ts'
import { webhookRoutes } from './webhooks.ts'
import { whoRoutes } from './who.ts'

const MAX_BODY = 36 * 1024 * 1024

/** The team API (`/v1`): one Hono app, mounted in front of Next and inside it. */
export function teamApp(rt: Parts): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>()
  app.onError(renderProblem)
  app.notFound((c) => renderProblem(new TeamProblem(404, 'There is nothing at this path'), c))
  app.use('*', async (c, next) => {
    c.set('rt', rt)
    await next()
  })
  // 401 comes before everything else, unknown paths and oversize bodies included (facts T1).
  app.use('*', async (c, next) => {
    const caller = await callerOf(c)
    if (!caller) throw new TeamProblem(401, 'No valid API key provided')
    c.set('caller', caller)
    await next()
  })
  app.use(
    '*',
    limitBody(MAX_BODY, () => new TeamProblem(413, 'The body is too large')),
  )
  const on = mounter(app, DIALECT)
  for (const routes of [
    whoRoutes,
    alarmRoutes,
    ownerRoutes,
    alertRoutes,
    teamTestRoutes,
    alarmChatRoutes,
    responseRoutes,
    crewRoutes,
    answerRoutes,
    assignmentRoutes,
    mediaRoutes,
    vehicleRoutes,
    positionRoutes,
    tabletRoutes,
    placeRoutes,
    placeFileRoutes,
    alarmPlaceRoutes,
    tripRoutes,
    tagRoutes,
    roleRoutes,
    alertRuleRoutes,
    teamRoutes,
    logRoutes,
    undoRoutes,
    streamRoutes,
    memberRoutes,
    invitationRoutes,
    memberChannelRoutes,
    availabilityRoutes,
    calendarRoutes,
    strengthRoutes,
    strengthRequestRoutes,
    geocodeRoutes,
    groupRoutes,
    keyRoutes,
    reportRoutes,
    reportChatRoutes,
    reportLinkRoutes,
    categoryRoutes,
    replyRoutes,
    eventRoutes,
    webhookRoutes,
    deliveryRoutes,
    overlayRoutes,
  ])
    routes(on)
  documentWebhooks(app.openAPIRegistry)
  return app
}

async function callerOf(c: Hono<Env>): Promise<Caller | undefined> {
  const caller = await authenticate(c)
  // What is open is nobody's in particular; a tablet joins, or is paired, like any other browser.
  return isOpen(c) && (!caller || caller.tablet) ? nobody(c) : caller
}

const OPEN = new Set(teamEndpoints.filter((e) => e.open).map((e) => `${e.method.toUpperCase()} ${e.path}`))
/** Some things are for whoever holds what is in the body. A wrong key is refused there, too. */
const isOpen = (c: Hono<Env>) =>
  OPEN.has(`${c.req.method} ${c.req.path}`) && c.req.header('authorization') === undefined

const nobody = (c: Hono<Env>): Caller => ({
  teamId: '',
  centre: 'live',
  actor: { kind: 'system' },
  scopes: new Set(),
  credential: `nobody:${networkOf(addressOf(c, c.get('rt').config))}`,
})

/**
 * An `Authorization` header decides alone; without one, a session of our own pages counts, and where nobody is signed in the
 * vehicle whose tablet it is.
 */
async function authenticate(c: Hono<Env>) {
  const rt = c.get('rt')
  const { headers } = c.req.raw
  const header = headers.get('authorization')
  if (header !== null) {
    const secret = bearer(header)
    return secret === undefined ? undefined : callerOfKey(c, 'team', secret)
  }
  if (!isSameOrigin(headers, headers.get('host') ?? undefined, rt.config.PUBLIC_URL)) return undefined
  return (await rt.sessions.find(headers)) ?? rt.tablets.find(headers)
}
