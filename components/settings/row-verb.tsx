import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import { refusalOf } from './seen.ts'

/** Does something to one row, and reads the list anew whatever came of it. */
export function useRowVerb(list: QueryKey) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: () => client.invalidateQueries({ queryKey: list }),
  })
}

type Said = { isPending: boolean; isSuccess: boolean; error: Error | null }

/** How it goes with a row: being saved, saved, or refused and why. */
export function RowNote({ verb: { isPending, isSuccess, error } }: { verb: Said }) {
  const { t } = useWords()
  const words = isPending ? 'Saving…' : error ? refusalOf(error, t) : isSuccess ? 'Saved' : ''
  return (
    <span role="status" className={cn('text-meta', error && !isPending ? 'text-late-word' : 'text-second')}>
      {words}
    </span>
  )
}
