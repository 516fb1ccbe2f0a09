import type { Endpoint } from '../endpoint.ts'
import * as alarmChat from './alarm-chat.ts'
import * as alarmPlaces from './alarm-places.ts'
import * as alarms from './alarms.ts'
import * as alertRules from './alert-rules.ts'
import * as alerts from './alerts.ts'
import * as answers from './answers.ts'
import * as assignments from './assignments.ts'
import * as availability from './availability.ts'
import * as calendar from './calendar.ts'
import * as categories from './categories.ts'
import * as crew from './crew.ts'
import * as events from './events.ts'
import * as geocode from './geocode.ts'
import * as groups from './groups.ts'
import * as invitations from './invitations.ts'
import * as keys from './keys.ts'
import * as logs from './logs.ts'
import * as media from './media.ts'
import * as memberChannels from './member-channels.ts'
import * as members from './members.ts'
import * as overlays from './overlays.ts'
import * as owners from './owners.ts'
import * as placeFiles from './place-files.ts'
import * as places from './places.ts'
import * as positions from './positions.ts'
import * as replies from './replies.ts'
import * as reportChat from './report-chat.ts'
import * as reportLinks from './report-links.ts'
import * as reports from './reports.ts'
import * as responses from './responses.ts'
import * as roles from './roles.ts'
import * as root from './root.ts'
import * as session from './session.ts'
import * as stream from './stream.ts'
import * as strength from './strength.ts'
import * as strengthRequests from './strength-requests.ts'
import * as tablets from './tablets.ts'
import * as tags from './tags.ts'
import * as team from './team.ts'
import * as teamTests from './team-tests.ts'
import * as trips from './trips.ts'
import * as undo from './undo.ts'
import * as vehicles from './vehicles.ts'
import * as webhookDeliveries from './webhook-deliveries.ts'
import * as webhooks from './webhooks.ts'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'failures' in value

const MODULES = [
  root,
  session,
  team,
  keys,
  logs,
  undo,
  roles,
  alertRules,
  alarms,
  owners,
  alerts,
  teamTests,
  alarmChat,
  stream,
  events,
  responses,
  answers,
  assignments,
  media,
  members,
  invitations,
  memberChannels,
  crew,
  availability,
  calendar,
  strength,
  strengthRequests,
  geocode,
  groups,
  vehicles,
  positions,
  tablets,
  places,
  placeFiles,
  alarmPlaces,
  trips,
  tags,
  reports,
  reportChat,
  reportLinks,
  categories,
  replies,
  webhooks,
  overlays,
  webhookDeliveries,
] as const

/** Every operation of the team API, documented ones and extensions. */
export const teamEndpoints: Endpoint[] = MODULES.flatMap((module) => Object.values(module)).filter(isEndpoint)

type OperationsIn<M> = M extends unknown ? Extract<M[keyof M], Pick<Endpoint, 'method' | 'path'>> : never

/** The same, each with its own path and schemas: the client is typed from them. */
export type TeamEndpoint = OperationsIn<(typeof MODULES)[number]>
