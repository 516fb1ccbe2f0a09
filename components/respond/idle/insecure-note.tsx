import { TriangleAlert } from 'lucide-react'
import { useWords } from '#components/words/words-context.ts'

/** Where a browser lets the page do less: what does not work here, and who can change it. */
export function InsecureNote() {
  const { t } = useWords()
  if (isSecureContext) return null
  return (
    <p className="flex items-start gap-2.5 text-[15px] text-second">
      <TriangleAlert size={20} aria-hidden className="mt-0.5 shrink-0 text-dispatched-word" />
      {t('respond.device.insecure')}
    </p>
  )
}
