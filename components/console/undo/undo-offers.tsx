import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { toast } from 'sonner'
import { streamQuery } from '#components/alarms/queries.ts'
import { type Offer, useOffer, withdrawOffer } from '#components/undo/offer-store.ts'
import type { StreamEntry } from '#lib/client/model.ts'
import { OfferLine } from './offer-line.tsx'

/** As long as a slip of the hand is noticed. The timeline goes on offering it. */
const OFFERED_MS = 10_000

/** Offers to undo what this desk has just done: over the map, without taking the focus, and whatever is opened meanwhile. */
export function UndoOffers() {
  const client = useQueryClient()
  const offer = useOffer((state) => state.offer)
  useEffect(() => {
    if (!offer) return
    let isOver = false
    const show = (entry: StreamEntry | undefined) => {
      // What the timeline calls undoable; a report without an alarm stands in no timeline.
      if (isOver || !(entry ? entry.undoable : offer.text)) return
      const withdraw = () => withdrawOffer(offer.entry)
      const line = <OfferLine offer={offer} entry={entry} />
      toast(line, { id: offer.entry, duration: OFFERED_MS, onAutoClose: withdraw, onDismiss: withdraw })
    }
    entryOf(offer).then(show, () => show(undefined))
    return () => {
      isOver = true
      toast.dismiss(offer.entry)
    }

    async function entryOf({ alarm, entry }: Offer): Promise<StreamEntry | undefined> {
      if (alarm === undefined) return undefined
      const entries = await client.fetchQuery({ ...streamQuery(alarm), staleTime: 0 })
      return entries.find(({ id }) => id === entry)
    }
  }, [offer, client])
  return null
}
