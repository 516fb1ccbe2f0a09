import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { offerUndo } from '#components/undo/offer-store.ts'
import { keepFocus } from '#components/view/keep-focus.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { refreshAlarm } from './queries.ts'

/**
 * Does something to one alarm: shows the outcome here at once, says a refusal plainly. `staysHere`: whoever asked says it,
 * where it was asked, and for longer than a passing note.
 */
export function useAlarmAction<Input = void>(
  alarmId: string,
  act: (input: Input) => Promise<unknown>,
  { staysHere = false } = {},
) {
  const { t } = useWords()
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async (answer) => {
      offerUndo(answer, { alarm: alarmId })
      await refreshAlarm(client, alarmId)
      keepFocus()
    },
    onError: (error) => void (staysHere || toast.error(sentenceOf(error, t))),
  })
}
