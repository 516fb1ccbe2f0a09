import type { Endpoint } from '../endpoint.ts'
import * as alarms from './alarms.ts'
import * as assignments from './assignments.ts'
import * as members from './members.ts'
import * as reports from './reports.ts'
import * as responses from './responses.ts'
import * as root from './root.ts'
import * as session from './session.ts'
import * as stream from './stream.ts'
import * as tags from './tags.ts'
import * as vehicles from './vehicles.ts'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'failures' in value

/** Every operation of the team API, documented ones and extensions. */
export const teamEndpoints: Endpoint[] = [
  root,
  session,
  alarms,
  stream,
  responses,
  assignments,
  members,
  vehicles,
  tags,
  reports,
]
  .flatMap((module) => Object.values(module))
  .filter(isEndpoint)
