import type { CloseReason } from '#server/db/schema.ts'
import type { Context } from '../context.ts'
import { linkReport, unlinkReport } from '../links/link-report.ts'
import { closeReport, reopenReport } from '../reports/close-report.ts'
import { lockReport } from '../reports/lock-report.ts'
import { before, type Entry } from './entry.ts'
import { cannot } from './moved-on.ts'
import type { Way } from './way.ts'

const of = ({ objectId }: Entry) => Number(objectId)

/** One that was closed with its alarm, or opened with it, goes with that. */
function refuse(_ctx: Context, { changes }: Entry): void {
  if (changes.some(({ from, to }) => from === 'concluded' || to === 'concluded'))
    throw cannot('together', 'It went with its alarm: undo that instead')
}

async function back(ctx: Context, entry: Entry): Promise<void> {
  const reason = before(entry).reason as CloseReason | null // safe: the log has what the verb was given
  await (reason === null ? reopenReport(ctx, of(entry)) : closeReport(ctx, of(entry), reason))
}

const turned: Way = {
  as: (entry) => (before(entry).reason === null ? 'REPORT_REOPEN' : 'REPORT_CLOSE'),
  refuse,
  now: async (ctx, entry) => ({ reason: (await lockReport(ctx, of(entry))).reason }),
  back,
}

// The link's verbs lock the alarm before the report: that of the report is looked at here, and again under their locks.
const linkNow: Way['now'] = async (ctx, entry) => {
  const link = ctx.db.selectFrom('link').select('alarm_id').where('report_id', '=', of(entry))
  return { alarm: (await link.executeTakeFirst())?.alarm_id ?? null }
}

const linked: Way = {
  as: () => 'REPORT_UNLINK',
  async now(ctx, entry) {
    return { alarm: (await lockReport(ctx, of(entry))).alarmId }
  },
  back: (ctx, entry) => unlinkReport(ctx, of(entry)),
}

const unlinked: Way = {
  as: () => 'REPORT_LINK',
  now: linkNow,
  back: (ctx, entry) => linkReport(ctx, of(entry), String(before(entry).alarm)),
}

export const REPORT_WAYS: Record<string, Way> = {
  REPORT_CLOSE: turned,
  REPORT_REOPEN: turned,
  REPORT_LINK: linked,
  REPORT_UNLINK: unlinked,
}
