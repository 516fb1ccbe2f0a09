import type { AssignmentStatus } from '../assignments/assignment-status.ts'
import {
  assignVehicle,
  lockAssignment,
  setAssignmentStatus,
  unassignVehicle,
} from '../assignments/change-assignment.ts'
import type { Context } from '../context.ts'
import { before, type Entry } from './entry.ts'
import { cannot } from './moved-on.ts'
import type { State, Way } from './way.ts'

const ids = ({ alarmId, objectId }: Entry) => [alarmId ?? '', objectId ?? ''] as const

async function now(ctx: Context, entry: Entry): Promise<State> {
  const { vehicle, status } = await lockAssignment(ctx, ...ids(entry))
  return { vehicle, status }
}

/** Off the alarm again, while its crew has not said how far they are. */
const assigned: Way = {
  as: () => 'ASSIGNMENT_DELETE',
  otherwise: { status: null },
  now,
  back: (ctx, entry) => unassignVehicle(ctx, ...ids(entry)),
}

const moved: Way = {
  as: () => 'ASSIGNMENT_UPDATE',
  now: async (ctx, entry) => ({ status: (await now(ctx, entry)).status }),
  back: (ctx, entry) => setAssignmentStatus(ctx, ...ids(entry), statusOf(before(entry))),
}

/** The same assignment is there again, as far as the vehicle had come. */
const takenOff: Way = {
  as: () => 'ASSIGNMENT_CREATE',
  refuse(_ctx, { kept }) {
    if (kept === null) throw cannot('not_kept', 'The log does not hold what was before')
  },
  async now(ctx, entry) {
    const again = ctx.db.selectFrom('assignment').select('vehicle_id').where('alarm_id', '=', ids(entry)[0])
    const row = await again.where('vehicle_id', '=', String(before(entry).vehicle)).executeTakeFirst()
    return { vehicle: row?.vehicle_id ?? null }
  },
  async back(ctx, entry) {
    const [alarmId, id] = ids(entry)
    const was = before(entry)
    await assignVehicle(ctx, alarmId, String(was.vehicle), { id, status: statusOf(was), version: Number(was.version) })
  },
}

// safe: the log has what the verb was given
const statusOf = ({ status }: State) => (status ?? null) as AssignmentStatus | null

export const ASSIGNMENT_WAYS: Record<string, Way> = {
  ASSIGNMENT_CREATE: assigned,
  ASSIGNMENT_UPDATE: moved,
  ASSIGNMENT_DELETE: takenOff,
}
