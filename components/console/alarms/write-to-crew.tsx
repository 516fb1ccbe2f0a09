import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { chatKey } from '#components/chat/chat-query.ts'
import { newSentId } from '#components/outbox/kept-item.ts'
import { Button } from '#components/ui/button.tsx'
import { onEnter } from '#components/ui/on-enter.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** Writes to who is on the alarm. What was not taken stays in the field; the same words again are written once. */
export function WriteToCrew({ alarmId }: { alarmId: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const tried = useRef({ text: '', sentId: '' })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (words: string) => {
      if (tried.current.text !== words) tried.current = { text: words, sentId: newSentId() }
      const ask = { params: { path: { alarm_id: alarmId } }, body: tried.current }
      return unwrap(team.POST('/v1/alarms/{alarm_id}/messages', ask))
    },
    onSuccess: () => {
      tried.current = { text: '', sentId: '' }
      setText('')
      return client.invalidateQueries({ queryKey: chatKey(alarmId) })
    },
  })
  const send = () => text.trim() !== '' && !isPending && mutate(text.trim())
  return (
    <form
      className="grid grid-cols-[1fr_auto] gap-2 px-4 pb-3"
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
        rows={2}
        maxLength={2000}
        aria-label={t('respond.chat.write')}
        placeholder={t('respond.chat.write')}
        className="resize-none rounded-md border border-edge bg-page px-2.5 py-1.5"
      />
      <Button type="submit" disabled={isPending || text.trim() === ''}>
        {t('respond.chat.send')}
      </Button>
      <p role="alert" className="col-span-2 text-late-word text-meta">
        {error && sentenceOf(error, t)}
      </p>
    </form>
  )
}
