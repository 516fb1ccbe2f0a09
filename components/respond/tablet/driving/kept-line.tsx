import { useStore } from 'zustand'
import { useWords } from '#components/words/words-context.ts'
import { outboxStore } from '../../outbox/respond-outbox.ts'

/** How many of the vehicle's places wait for coverage. One that is just being sent is not worth a word. */
export function KeptLine() {
  const { t } = useWords()
  const count = useStore(outboxStore, ({ items }) =>
    items.reduce((sum, item) => sum + (item.kind === 'drive' ? item.fixes.length : 0), 0),
  )
  if (count < 2) return null
  return (
    <p role="status" className="text-[16px] text-second">
      <span aria-hidden>↑ </span>
      {t('tablet.driving.kept', { count })}
    </p>
  )
}
