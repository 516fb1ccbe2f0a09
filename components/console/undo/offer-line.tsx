import { useQuery } from '@tanstack/react-query'
import { toast } from 'sonner'
import { alarmQuery, tagsQuery } from '#components/alarms/queries.ts'
import { useUndo } from '#components/alarms/use-undo.ts'
import { timelineWords } from '#components/console/alarms/timeline-words.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { type Offer, useOffer, withdrawOffer } from '#components/undo/offer-store.ts'
import { refusalWords } from '#components/undo/undo-words.ts'
import { useKeys } from '#components/view/use-keys.ts'
import { useWords } from '#components/words/words-context.ts'
import type { StreamEntry } from '#lib/client/model.ts'

const REFUSED_MS = 12_000

/** "#418 Concluded", and the button with its key. */
export function OfferLine({ offer, entry }: { offer: Offer; entry: StreamEntry | undefined }) {
  const words = useWords()
  const { mutate, isPending } = useUndo(offer.entry, {
    onError: (error) => toast.error(refusalWords(error, words), { duration: REFUSED_MS }),
  })
  const undo = () => {
    if (useOffer.getState().offer?.entry !== offer.entry) return // it is just leaving the screen
    withdrawOffer(offer.entry)
    mutate()
  }
  useKeys({ z: undo })
  return (
    <div className="flex w-full items-center gap-3">
      <span className="min-w-0 flex-1 break-words">
        <What offer={offer} entry={entry} />
      </span>
      <Button size="small" disabled={isPending} onClick={undo}>
        {words.t('undo.action')} <Kbd>Z</Kbd>
      </Button>
    </div>
  )
}

function What({ offer, entry }: { offer: Offer; entry: StreamEntry | undefined }) {
  const words = useWords()
  const { data: tags } = useQuery(tagsQuery)
  const { data: alarm } = useQuery({ ...alarmQuery(offer.alarm ?? ''), enabled: offer.alarm !== undefined })
  if (!entry || offer.text !== undefined) return <bdi>{offer.text}</bdi>
  const { subject, text } = timelineWords(entry, words, (id) => tags?.find((tag) => tag.id === id)?.name)
  return (
    <>
      {alarm && <b className="font-semibold">#{alarm.sequence} </b>}
      {subject && <bdi>{subject} </bdi>}
      <bdi>{text}</bdi>
    </>
  )
}
