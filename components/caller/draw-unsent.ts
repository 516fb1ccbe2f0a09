import type { OutboxView } from '#components/outbox/outbox.ts'
import type { FormSection } from '#lib/caller/program-words.ts'
import type { CallerTranslate } from '#lib/caller/words.ts'
import { byId } from './boot.ts'
import type { ReportItem } from './outbox-item.ts'
import { setText } from './set-text.ts'

/** While a report waits or is on its way, its form stays to be read and cannot be changed; below it stands how it goes. */
export function drawUnsent({ items, sending, lasting }: OutboxView<ReportItem>, t: CallerTranslate<FormSection>): void {
  const isWaiting = items.some(({ refused }) => refused === null)
  const isSending = sending.size > 0 && navigator.onLine !== false
  byId<HTMLFieldSetElement>('told').disabled = isWaiting
  byId<HTMLButtonElement>('send').disabled = isWaiting
  byId('send').hidden = isWaiting
  byId('change').hidden = isSending
  const panel = byId('unsent')
  const appears = panel.hidden && isWaiting
  panel.hidden = !isWaiting
  const waiting = lasting ? t('caller.unsent.kept') : t('caller.unsent.cannotKeep')
  setText(byId('unsent-text'), isSending ? t('caller.unsent.sending') : waiting)
  if (appears) byId('unsent-text').focus() // the button that was pressed is gone
}
