import { X } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'

/** Where a detail would stand while it is read, or when it cannot be. */
export function DetailNotice({ label, error }: { label: string; error: Error | null }) {
  const { t } = useWords()
  return (
    <aside aria-label={label} className="flex items-start gap-2 p-4 text-second">
      <p className="flex-1">{error ? `It cannot be shown: ${sentenceOf(error, t)}` : 'Reading…'}</p>
      <Button look="quiet" size="small" aria-label="Close" onClick={() => select(null)}>
        <X size={16} aria-hidden />
      </Button>
    </aside>
  )
}
