import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { refreshAlarm } from '#components/alarms/queries.ts'
import { offerUndo } from '#components/undo/offer-store.ts'
import { keepFocus } from '#components/view/keep-focus.ts'
import { useWords } from '#components/words/words-context.ts'
import type { ReportDetail } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { keepReport } from './queries.ts'

/** Does something to one report: shows the outcome at once, here and on the alarms concerned; says a refusal plainly. */
export function useReportAction<Input = void>(act: (input: Input) => Promise<ReportDetail>, alarmBefore?: string) {
  const { t } = useWords()
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (report) => {
      const alarm = report.alarm?.id ?? alarmBefore
      offerUndo(report, { alarm, ...(alarm === undefined && { text: t('undo.report', { id: report.id }) }) })
      keepReport(client, report)
      keepFocus()
      const alarms = new Set([alarmBefore, report.alarm?.id].filter((id) => id !== undefined))
      await Promise.all([...alarms].map((id) => refreshAlarm(client, id)))
    },
    onError: (error) => toast.error(sentenceOf(error, t)),
  })
}
