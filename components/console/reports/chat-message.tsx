import { actorName } from '#components/alarms/actor-name.ts'
import { cn } from '#components/ui/cn.ts'
import { Thumbnail } from '#components/ui/thumbnail.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { ReportMessage } from '#lib/client/model.ts'
import { MessageFrame } from './message-frame.tsx'
import { Tick } from './tick.tsx'

/** One entry of the chat: who, when, the words, the pictures. */
export function ChatMessage({ message }: { message: ReportMessage }) {
  const { t, format } = useWords()
  const { side, text, label, createdAt, photos, creator } = message
  const isOurs = side === 'centre'
  return (
    <MessageFrame
      isOurs={isOurs}
      head={
        <>
          <span>{isOurs ? actorName(creator) : t('reports.chat.citizen')}</span>
          <time dateTime={createdAt}>{format.hour(Date.parse(createdAt))}</time>
          {isOurs && <Tick isConfirmed />}
        </>
      }
    >
      {text !== null && (
        <p dir="auto" className="whitespace-pre-wrap break-words">
          {label
            ? t.rich('reports.chat.labelled', { label, text, b: (words) => <b className="font-semibold">{words}</b> })
            : text}
        </p>
      )}
      {photos.length > 0 && <Photos photos={photos} hasText={text !== null} />}
    </MessageFrame>
  )
}

type PhotoList = { photos: ReportMessage['photos']; hasText: boolean }

/** Each opens a copy without what the camera noted; the original is one more press away. */
function Photos({ photos, hasText }: PhotoList) {
  const { t } = useWords()
  return (
    <ul aria-label={t('reports.chat.photos')} className={cn('flex flex-wrap gap-2', hasText && 'mt-1.5')}>
      {photos.map(({ id, url, thumbnail, original }, i) => (
        <li key={id} className="grid gap-0.5">
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={t('reports.chat.photo', { n: i + 1 })}
            className="block size-28 max-lg:size-20 overflow-hidden rounded border border-line bg-page"
          >
            <Thumbnail
              src={thumbnail ?? url}
              alt={t('reports.chat.photoOf', { n: i + 1, count: photos.length })}
              size={112}
            />
          </a>
          <a
            href={original}
            target="_blank"
            rel="noreferrer"
            aria-label={t('reports.chat.originalOf', { n: i + 1 })}
            title={t('reports.chat.original')}
            className="text-hint text-tiny underline underline-offset-2 hover:text-text"
          >
            {t('reports.chat.originalShort')}
          </a>
        </li>
      ))}
    </ul>
  )
}
