import { Camera, MessageSquare, Navigation } from 'lucide-react'
import { useRef, useState } from 'react'
import { alarmTitle } from '#components/alarms/alarm-words.ts'
import { keptPhoto } from '#components/outbox/kept-item.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { navigationLink } from '#lib/geo/navigation-link.ts'
import { ChatSheet } from '../chat/chat-sheet.tsx'
import type { Me } from '../chat/me.ts'
import { useUnread } from '../chat/use-unread.ts'
import { post } from '../outbox/respond-outbox.ts'

const LOOK =
  'flex min-h-16 min-w-0 cursor-pointer flex-1 items-center justify-center gap-1.5 rounded-[10px] border-2 border-edge bg-raised px-2 sm:gap-2 sm:px-3 font-semibold text-[16px] sm:text-[17px]'

/** `me`: whose words are mine. `mayShow`: whether photos are taken from me. */
type Props = { alarm: Alarm; me: Me; mayShow: boolean }

/** What else there is to do: write, show, find the way. */
export function Doings({ alarm, me, mayShow }: Props) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const unread = useUnread(alarm.id, me)
  return (
    <div className="flex flex-wrap gap-2">
      <button type="button" className={LOOK} onClick={() => setOpen(true)}>
        <MessageSquare size={20} aria-hidden />
        {t('respond.chat.title')}
        {unread > 0 && (
          <b className="rounded-full bg-dispatched px-2 text-ink">
            <span className="sr-only">{t('respond.chat.unread', { count: unread })}</span>
            <span aria-hidden>{unread}</span>
          </b>
        )}
      </button>
      {mayShow && <PhotoButton alarm={alarm.id} />}
      <NavigateLink alarm={alarm} />
      {isOpen && <ChatSheet alarm={alarm.id} me={me} onClose={() => setOpen(false)} />}
    </div>
  )
}

function PhotoButton({ alarm }: { alarm: string }) {
  const { t } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const choose = async (files: FileList | null) => {
    for (const file of files ?? []) await post({ kind: 'photo', alarm, shrunk: false, ...(await keptPhoto(file)) })
    if (input.current) input.current.value = ''
  }
  return (
    <label className={cn(LOOK, 'focus-within:outline-2 focus-within:outline-focus')}>
      <Camera size={20} aria-hidden />
      {t('respond.alarm.photo')}
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        className="sr-only"
        onChange={(event) => void choose(event.target.files)}
      />
    </label>
  )
}

function NavigateLink({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  if (!alarm.location) return null
  const place = { lng: alarm.location.longitude, lat: alarm.location.latitude }
  return (
    <a className={LOOK} href={navigationLink(place, alarmTitle(alarm, t), navigator.userAgent)} rel="noreferrer">
      <Navigation size={20} aria-hidden />
      {t('respond.alarm.navigate')}
    </a>
  )
}
