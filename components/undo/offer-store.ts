import { create } from 'zustand'
import { writtenBy } from '#lib/client/written.ts'

/** What this desk has just done, by its entry of the log. `alarm`: whose timeline says what it was; `text`: said where none does. */
export type Offer = { entry: string; alarm: string | undefined; text: string | undefined }

/** The newest only: with an older one beside it nobody knew what the key takes back. */
export const useOffer = create<{ offer: Offer | null }>(() => ({ offer: null }))

/** Has it offered that what was just done is undone. `answer`: what the server said to it; nothing where nothing has changed. */
export function offerUndo(answer: unknown, about: { alarm?: string | undefined; text?: string | undefined }): void {
  const entry = writtenBy(answer)
  if (entry !== undefined) useOffer.setState({ offer: { entry, alarm: about.alarm, text: about.text } })
}

/** It is offered no more, unless something else is by now. */
export const withdrawOffer = (entry: string): void =>
  useOffer.setState(({ offer }) => ({ offer: offer?.entry === entry ? null : offer }))
