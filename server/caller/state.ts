import type { CallerMessage, CallerState } from '#lib/contracts/caller.ts'
import { callerView, type Message, wholeChat } from '#server/domain/reports/index.ts'
import type { Estimates } from './estimates.ts'
import type { Reader } from './reader.ts'

/** What the page shows, as it is now. */
export async function readState({ ctx, report, language, travel }: Reader, estimates: Estimates): Promise<CallerState> {
  const view = await callerView(ctx, report.id, language, travel)
  const messages = await wholeChat(ctx, report.id)
  return {
    status: view.status,
    reason: view.reason,
    category: view.category,
    description: view.description,
    minutes: estimates.tell(report.id, view.minutes),
    training: report.centre === 'training',
    readOnly: view.status === 'closed',
    createdAt: view.createdAt.toISOString(),
    place: view.address,
    messages: messages.map(messageOf),
    sharing: view.sharing && { ...view.sharing, at: view.sharing.at.toISOString() },
  }
}

const messageOf = ({ id, createdAt, side, text, label, photos, sentId }: Message): CallerMessage => ({
  id,
  at: createdAt.toISOString(),
  side,
  text: text !== null && label !== null ? `${label}: ${text}` : text,
  photos: photos.map(({ file, thumbnail }) => ({
    url: `/media/${file}`,
    thumbnail: thumbnail ? `/media/${file}/thumbnail` : `/media/${file}`,
  })),
  sentId: side === 'citizen' ? sentId : null,
})
