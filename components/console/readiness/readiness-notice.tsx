import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useNow } from '#components/live/now.ts'
import { useMay } from '#components/session/session-query.ts'
import { AskedLine } from '#components/strength/asked-line.tsx'
import { Enough } from '#components/strength/enough.tsx'
import { shortSentence } from '#components/strength/short-sentence.ts'
import { strengthQuery } from '#components/strength/strength-query.ts'
import { type ShortNote, shortNotes } from '#components/strength/strength-rows.ts'
import { askProblem, useAskTeam } from '#components/strength/use-ask-team.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { WhoIsReady } from './who-is-ready.tsx'

const MINUTE_MS = 60_000

/** Stands over the map as long as somebody is missing, and goes by itself: what is short until when, who is ready, asking the team. */
export function ReadinessNotice() {
  const mayRead = useMay('members.availability:read')
  const { data } = useQuery({ ...strengthQuery, enabled: mayRead })
  const now = Math.floor(useNow() / MINUTE_MS) * MINUTE_MS
  const notes = data ? shortNotes(data, now).filter(({ fromMs }) => fromMs === null) : []
  return <div role="status">{notes.length > 0 && <Notice notes={notes} now={now} />}</div>
}

function Notice({ notes, now }: { notes: ShortNote[]; now: number }) {
  const words = useWords()
  const { t } = words
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const mayAsk = useMay('alerts:create')
  const { shown, toAsk, ask } = useAskTeam(notes, now)
  return (
    <section aria-label={t('strength.notice')} className="border-dispatched border-s-4 border-b border-b-line bg-panel">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 py-1.5 ps-3 pe-2">
        <Enough isShort size={16} />
        <p className="min-w-48 flex-1">
          {notes.map((note) => (
            <b key={note.id ?? ''} className="me-2 font-semibold">
              {shortSentence(note, words)}
            </b>
          ))}
          <span className="text-meta text-second">
            {shown.map((request) => (
              <AskedLine key={request.id} request={request} />
            ))}
          </span>
          {ask.error && <span className="block text-late-word text-meta">{askProblem(ask.error, t)}</span>}
        </p>
        <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          {t('strength.who')}
        </Button>
        {mayAsk && toAsk.length > 0 && (
          <Button disabled={ask.isPending} onClick={() => ask.mutate()}>
            {ask.isPending ? t('strength.asking') : t('strength.ask')}
          </Button>
        )}
      </div>
      <div id={id}>{isOpen && <WhoIsReady />}</div>
    </section>
  )
}
