import { useWords } from '#components/words/words-context.ts'
import { refusalOf } from './seen.ts'

/** Until a list is there, or why it is not. */
export function Waiting({ error }: { error: Error | null }) {
  const { t } = useWords()
  return (
    <p role="status" className="text-second">
      {error ? refusalOf(error, t) : t('settings.reading')}
    </p>
  )
}
