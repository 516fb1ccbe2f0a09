import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from 'sonner'
import { withdrawOffer } from '#components/undo/offer-store.ts'
import { type Undone, undoEntry } from '#components/undo/undo-entry.ts'
import { undoneWords } from '#components/undo/undo-words.ts'
import { keepFocus } from '#components/view/keep-focus.ts'
import { useWords } from '#components/words/words-context.ts'
import { refreshAlarm } from './queries.ts'

const SHOWN_MS = 8000

/** Undoes an entry, and says what came of it; why it was refused, whoever asked says. Nothing is kept to be sent later. */
export function useUndo(entry: string, { onError }: { onError?: (error: Error) => void } = {}) {
  const { t } = useWords()
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => undoEntry(entry),
    onSuccess: async (undone: Undone) => {
      withdrawOffer(entry)
      toast(undoneWords(undone, t), { duration: SHOWN_MS })
      keepFocus()
      const { alarm, action } = undone.entry
      if (action.startsWith('REPORT_')) void client.invalidateQueries({ queryKey: ['reports'] })
      if (alarm !== null) await refreshAlarm(client, alarm)
    },
    onError: (error) => onError?.(error),
  })
}
