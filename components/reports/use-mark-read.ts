import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useMay } from '#components/session/session-query.ts'
import type { Report } from '#lib/client/model.ts'
import { keepReport } from './queries.ts'
import { markRead } from './report-verbs.ts'
import { useTabVisible } from './use-tab-visible.ts'

/** Whoever only passes by on the way to another row has seen nothing. */
const LOOK_MS = 1500

/**
 * Says that the centre has seen the report, up to the newest message on screen (0: none yet, undefined: not known yet),
 * once its panel has been open for a moment in a tab that can be seen. The citizen is told so.
 */
export function useMarkRead({ id, unread, seenAt }: Pick<Report, 'id' | 'unread' | 'seenAt'>, newest?: number): void {
  const client = useQueryClient()
  const mayUpdate = useMay('reports:update')
  const isDue = useTabVisible() && mayUpdate && (unread > 0 || seenAt === null)
  useEffect(() => {
    if (!isDue || newest === undefined) return
    // What fails is said again with the next message, or when the panel is opened again.
    const say = () =>
      markRead(id, newest).then(
        (report) => keepReport(client, report),
        () => undefined,
      )
    const timer = setTimeout(say, LOOK_MS)
    return () => clearTimeout(timer)
  }, [client, id, isDue, newest])
}
