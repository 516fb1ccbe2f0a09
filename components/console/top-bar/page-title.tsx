import { useOpenAlarms } from '#components/alarms/queries.ts'
import { isUnowned } from '#components/alarms/unowned.ts'
import { newsIn } from '#components/reports/inbox.ts'
import { useInbox } from '#components/reports/queries.ts'
import { useSession } from '#components/session/session-query.ts'
import { useFavicon } from '#components/view/use-favicon.ts'
import { useTitle } from '#components/view/use-title.ts'
import { useWords } from '#components/words/words-context.ts'

/** "(2) Muster": what citizens said that nobody has read is seen from another tab, too; and that it is only a drill. */
export function PageTitle() {
  const { t } = useWords()
  const news = useInbox().reduce((sum, report) => sum + newsIn(report), 0)
  const isTraining = useSession()?.centre === 'training'
  const plain = isTraining ? t('console.topBar.pageTitleTraining', { news }) : t('console.topBar.pageTitle', { news })
  useTitle(useAlarmTitle() ?? plain)
  return null
}

/** The same on the settings' pages, which have names of their own while somebody owns each alarm. */
export function AlarmTitle() {
  useTitle(useAlarmTitle())
  return null
}

/** "(1) Unowned alarm · Muster", on the icon, too; null while somebody owns each. */
function useAlarmTitle(): string | null {
  const { t } = useWords()
  const count = useOpenAlarms().filter(isUnowned).length
  const isTraining = useSession()?.centre === 'training'
  useFavicon(count)
  if (count === 0) return null
  return isTraining ? t('console.topBar.newAlarmsTraining', { count }) : t('console.topBar.newAlarms', { count })
}
