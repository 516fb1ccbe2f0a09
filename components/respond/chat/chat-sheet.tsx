import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { chatQuery } from '#components/chat/chat-query.ts'
import { onEnter } from '#components/ui/on-enter.ts'
import { useWords } from '#components/words/words-context.ts'
import { outboxStore, post } from '../outbox/respond-outbox.ts'
import { BigButton } from '../ui/big-button.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { ChatMessage, WaitingMessage } from './chat-message.tsx'
import type { Me } from './me.ts'
import { useRead } from './use-read.ts'

type Props = { alarm: string; me: Me; onClose: () => void }

/** What members and the centre write about one alarm; what waits to be sent stands at the end and says so. */
export function ChatSheet({ alarm, me, onClose }: Props) {
  const { t } = useWords()
  const end = useRef<HTMLDivElement>(null)
  const { data: chat } = useQuery(chatQuery(alarm))
  const { items } = useStore(outboxStore)
  const sent = new Set(chat?.messages.map(({ sentId }) => sentId))
  const waiting = items.filter((item) => item.kind === 'message' && item.alarm === alarm && !sent.has(item.sentId))
  const count = (chat?.messages.length ?? 0) + waiting.length
  useRead(alarm, me, chat?.messages.at(-1)?.id)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each that comes is brought into view
  useEffect(() => {
    end.current?.scrollIntoView() // newer browsers answer with a promise, which is no clean-up
  }, [count])
  return (
    <Sheet
      title={t('respond.chat.title')}
      closeLabel={t('respond.chat.close')}
      onClose={onClose}
      foot={<Composer alarm={alarm} />}
    >
      {count === 0 && <p className="py-4 text-center text-[17px] text-second">{t('respond.chat.empty')}</p>}
      <ol className="grid gap-2.5">
        {chat?.messages.map((message) => (
          <ChatMessage key={message.id} message={message} marks={chat.marks} me={me} alarm={alarm} />
        ))}
        {waiting.map((item) => item.kind === 'message' && <WaitingMessage key={item.sentId} item={item} />)}
      </ol>
      <div ref={end} />
    </Sheet>
  )
}

function Composer({ alarm }: { alarm: string }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const send = () => {
    if (text.trim() === '') return
    void post({ kind: 'message', alarm, text: text.trim() })
    setText('')
  }
  return (
    <form
      className="grid grid-cols-[1fr_auto] gap-2.5 border-line border-t bg-panel p-3 pb-[max(12px,env(safe-area-inset-bottom))]"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <textarea
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onEnter(send)}
        dir="auto"
        rows={1}
        maxLength={2000}
        aria-label={t('respond.chat.write')}
        placeholder={t('respond.chat.write')}
        className="min-h-16 resize-none rounded-[10px] border-2 border-edge bg-raised px-3 py-4 text-[17px]"
      />
      <BigButton type="submit">{t('respond.chat.send')}</BigButton>
    </form>
  )
}
