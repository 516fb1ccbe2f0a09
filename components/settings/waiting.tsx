import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'

/** Until a list is there, or why it is not. */
export function Waiting({ error }: { error: Error | null }) {
  const { t } = useWords()
  return (
    <p role="status" className="text-second">
      {error ? sentenceOf(error, t) : 'Reading…'}
    </p>
  )
}
