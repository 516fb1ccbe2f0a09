import { actorName } from '#components/alarms/actor-name.ts'
import { cn } from '#components/ui/cn.ts'
import { Thumbnail } from '#components/ui/thumbnail.tsx'
import type { ReportMessage } from '#lib/client/model.ts'
import { clockTime } from '#lib/time/clock-time.ts'
import { MessageFrame } from './message-frame.tsx'
import { Tick } from './tick.tsx'

/** One entry of the chat: who, when, the words, the pictures. */
export function ChatMessage({ message }: { message: ReportMessage }) {
  const { side, text, label, createdAt, photos, creator } = message
  const isOurs = side === 'centre'
  return (
    <MessageFrame
      isOurs={isOurs}
      head={
        <>
          <span>{isOurs ? actorName(creator) : 'Citizen'}</span>
          <time dateTime={createdAt}>{clockTime(Date.parse(createdAt)).slice(0, 5)}</time>
          {isOurs && <Tick isConfirmed />}
        </>
      }
    >
      {text !== null && (
        <p dir="auto" className="whitespace-pre-wrap break-words">
          {label && <b className="font-semibold">{label}: </b>}
          {text}
        </p>
      )}
      {photos.length > 0 && <Photos photos={photos} hasText={text !== null} />}
    </MessageFrame>
  )
}

type PhotoList = { photos: ReportMessage['photos']; hasText: boolean }

/** Each opens a copy without what the camera noted; the original is one more press away. */
const Photos = ({ photos, hasText }: PhotoList) => (
  <ul aria-label="Photos" className={cn('flex flex-wrap gap-2', hasText && 'mt-1.5')}>
    {photos.map(({ id, url, thumbnail, original }, i) => (
      <li key={id} className="grid gap-0.5">
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={`Photo ${i + 1}`}
          className="block size-28 max-lg:size-20 overflow-hidden rounded border border-line bg-page"
        >
          <Thumbnail src={thumbnail ?? url} alt={`From the citizen, ${i + 1} of ${photos.length}`} size={112} />
        </a>
        <a
          href={original}
          target="_blank"
          rel="noreferrer"
          aria-label={`Original of photo ${i + 1}`}
          className="text-hint text-tiny underline underline-offset-2 hover:text-text"
        >
          original
        </a>
      </li>
    ))}
  </ul>
)
