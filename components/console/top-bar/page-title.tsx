import { useEffect } from 'react'
import { newsIn } from '#components/reports/inbox.ts'
import { useInbox } from '#components/reports/queries.ts'
import { useSession } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'

/** "(2) Muster": what citizens said that nobody has read is seen from another tab, too; and that it is only a drill. */
export function PageTitle() {
  const { t } = useWords()
  const news = useInbox().reduce((sum, report) => sum + newsIn(report), 0)
  const isTraining = useSession()?.centre === 'training'
  useEffect(() => {
    document.title = isTraining
      ? t('console.topBar.pageTitleTraining', { news })
      : t('console.topBar.pageTitle', { news })
  }, [news, isTraining, t])
  return null
}
