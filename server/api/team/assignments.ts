import {
  createAssignment,
  deleteAssignment,
  getAssignment,
  listAssignments,
  updateAssignment,
} from '#lib/contracts/team/assignments.ts'
import * as assignments from '#server/domain/assignments/index.ts'
import type { Context } from '#server/domain/context.ts'
import { DomainError, notFound } from '#server/domain/error.ts'
import { comesTo } from '#server/domain/responses/index.ts'
import { inAlarm, ofAlarm } from './alarm-of-path.ts'
import { assignmentToWire } from './alarm-wire.ts'
import type { TeamCall } from './call.ts'
import { one, page, pageRequest } from './envelope.ts'
import type { On } from './on.ts'
import { isMember } from './own-member.ts'

const find = ofAlarm(assignments.assignmentById)

export function assignmentRoutes(on: On): void {
  on(createAssignment, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, body }) =>
      read(ctx, alarm, await assignments.assignVehicle(ctx, alarm, body.vehicle)),
  })
  on(listAssignments, {
    find: inAlarm,
    run: async ({ ctx, found: alarm, query }) => {
      const found = await assignments.pageAssignments(ctx, alarm, query.search, pageRequest(query, 'asg'))
      return page(found, assignmentToWire)
    },
  })
  on(getAssignment, { find, run: async ({ found }) => shown(found) })
  on(updateAssignment, {
    own: isMember,
    find: whereComing,
    run: async ({ ctx, params, body }) => {
      await assignments.setAssignmentStatus(ctx, params.alarm_id, params.id, body.status)
      return read(ctx, params.alarm_id, params.id)
    },
  })
  on(deleteAssignment, {
    find,
    run: async ({ ctx, params }) => {
      await assignments.unassignVehicle(ctx, params.alarm_id, params.id)
      return one({ id: params.id })
    },
  })
}

/** A member who comes says how far a vehicle has come; anybody else needs the scope. */
async function whereComing(call: TeamCall & { params: { alarm_id: string; id: string } }) {
  const found = await find(call)
  const { actor, scopes } = call.caller
  if (!found || actor.kind !== 'member' || scopes.has('alarms.assignments:update')) return found
  if (await comesTo(call.ctx, call.params.alarm_id, actor.id)) return found
  throw new DomainError('forbidden', 'Only for who comes to this alarm')
}

const shown = (assignment: assignments.Assignment) => one(assignmentToWire(assignment), assignment.version)

async function read(ctx: Context, alarmId: string, id: string) {
  const assignment = await assignments.assignmentById(ctx, alarmId, id)
  if (!assignment) throw notFound('assignment')
  return shown(assignment)
}
