import { useEffect } from 'react'
import { newsIn } from '#components/reports/inbox.ts'
import { useInbox } from '#components/reports/queries.ts'
import { useSession } from '#components/session/session-query.ts'

/** "(2) Muster": what citizens said that nobody has read is seen from another tab, too; and that it is only a drill. */
export function PageTitle() {
  const news = useInbox().reduce((sum, report) => sum + newsIn(report), 0)
  const isTraining = useSession()?.centre === 'training'
  useEffect(() => {
    document.title = `${news > 0 ? `(${news}) ` : ''}${isTraining ? 'TRAINING · ' : ''}Muster`
  }, [news, isTraining])
  return null
}
