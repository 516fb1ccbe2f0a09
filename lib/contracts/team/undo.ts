import { z } from 'zod'
import type { Scope } from '#lib/scopes.ts'
import { UNDO_SCOPES } from '#lib/undo-scopes.ts'
import { endpoint } from '../endpoint.ts'
import { one } from './envelope.ts'
import { entry, id } from './shared.ts'

const people = z.number().int().min(0)

const Undone = z
  .object({
    entry: z.object({ id: id('str'), ...entry, alarm: id('alr').nullable() }).meta({
      description: 'What the undo has written; its id begins with `str_` where it is of an alarm, else with `log_`.',
    }),
    told: people.meta({
      description: 'People who are told that the alarm is over, because the undo has concluded it.',
      example: 3,
    }),
    reached: people.meta({
      description:
        'People who were told that the alarm is over, when its conclusion is undone. Call them again: the undo tells them nothing.',
      example: 0,
    }),
  })
  .meta({ id: 'Undone' })
export type Undone = z.output<typeof Undone>

const NOTE = [
  'Makes the opposite change, all of it or nothing, as a new entry whose `undoes` names this one; nothing is erased. `{id}` is that of an',
  'entry of the logs (`log_`) or of an alarm’s stream (`str_`), as lists, live frames and the header `Muster-Entry` name it. Needs the scope',
  'that the opposite change needs; a signed-in member needs none for their own answer and availability, or to set back a vehicle of an alarm',
  'they come to, and a tablet sets back its own vehicle. An undo is undone like anything else. Undoing that an alarm was raised concludes it,',
  'and who was called is told so.',
  '',
  '409 with an `obstacle` where it is undone already, what it left has changed since (`keys`, and the entry that did it in `since`), or it',
  'cannot be undone.',
].join('\n')

export const undoLog = endpoint({
  id: 'undoLog',
  tag: 'Logs',
  path: '/v1/logs/{id}/undo',
  method: 'post',
  summary: 'Undo what an entry says',
  note: NOTE,
  scope: [...new Set<Scope>(Object.values(UNDO_SCOPES))],
  tablet: 'alarms',
  extension: true,
  reply: one(Undone),
  failures: [401, 403, 404, 409],
})
