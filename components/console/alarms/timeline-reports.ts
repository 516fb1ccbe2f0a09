import { reasonWord } from '#components/reports/report-words.ts'
import type { Translate } from '#lib/words/translate.ts'

/** "Report 17 (Building)". */
export function reportLabel(id: string | null, descriptor: string | null, t: Translate): string {
  const title = String(descriptor)
  return id
    ? t('alarms.timeline.report.label', { id, title })
    : t('alarms.timeline.report.labelWithoutNumber', { title })
}

const HAPPENED: Record<string, 'linked' | 'unlinked' | 'read' | 'reopened'> = {
  REPORT_LINK: 'linked',
  REPORT_UNLINK: 'unlinked',
  REPORT_READ: 'read',
  REPORT_REOPEN: 'reopened',
}

/** What happened to a report that is linked; `to`: what an attribute was changed to. */
export function reportText(action: string, to: (key: string) => unknown, t: Translate): string {
  if (action === 'REPORT_CLOSE') return t('alarms.timeline.report.closed', { reason: reasonWord(to('reason'), t) })
  if (action === 'REPORT_SHARE')
    return t(to('sharing') ? 'alarms.timeline.report.sharing' : 'alarms.timeline.report.stoppedSharing')
  if (action === 'REPORT_UPDATE' && to('location')) return t('alarms.timeline.report.located')
  return t(`alarms.timeline.report.${HAPPENED[action] ?? 'changed'}`)
}
