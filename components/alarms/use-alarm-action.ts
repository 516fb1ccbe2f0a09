import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { keepFocus } from '#components/view/keep-focus.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { refreshAlarm } from './queries.ts'

/** Does something to one alarm: shows the outcome here at once, says a refusal plainly. */
export function useAlarmAction<Input = void>(alarmId: string, act: (input: Input) => Promise<unknown>) {
  const { t } = useWords()
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await refreshAlarm(client, alarmId)
      keepFocus()
    },
    onError: (error) => toast.error(sentenceOf(error, t)),
  })
}
