import { useUnseen } from '#components/alarms/use-unseen.ts'
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
  useTitle(isTraining ? t('console.topBar.pageTitleTraining', { news }) : t('console.topBar.pageTitle', { news }))
  return <AlarmTitle />
}

/** "(1) New alarm · Muster": what goes before everything else, on the settings' pages, too. */
export function AlarmTitle() {
  const { t } = useWords()
  const count = useUnseen().length
  const isTraining = useSession()?.centre === 'training'
  const title = isTraining ? t('console.topBar.newAlarmsTraining', { count }) : t('console.topBar.newAlarms', { count })
  useTitle(count > 0 ? title : null)
  useFavicon(count)
  return null
}
