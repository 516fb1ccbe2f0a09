import { useWords } from '#components/words/words-context.ts'
import type { Strength } from '#lib/contracts/team/strength.ts'
import { isolated } from '#lib/words/isolated.ts'
import type { Words } from '#lib/words/words.ts'
import { Enough } from './enough.tsx'
import { type ShortNote, shortNotes } from './strength-rows.ts'

/** "Driver C: 1 short until 16:00. Smoke diver: 1 short from 18:00."; what is so now is bold. */
export function ShortLine({ strength, now }: { strength: Strength; now: number }) {
  const words = useWords()
  const notes = shortNotes(strength, now)
  return (
    <>
      <span className="pt-0.5">
        <Enough isShort={notes.length > 0} size={18} />
      </span>
      <span>
        {notes.length === 0 && words.t('respond.strength.enoughAll')}
        {notes.map((note) => (
          <span key={note.role ?? ''} className={`me-1.5 ${note.fromMs === null ? 'font-bold' : 'text-second'}`}>
            {sentence(note, words)}
          </span>
        ))}
      </span>
    </>
  )
}

function sentence({ role, count, fromMs, toMs }: ShortNote, { t, format }: Words): string {
  const values = { role: isolated(role ?? t('respond.strength.anyRole')), count: format.number(count) }
  if (fromMs !== null) return t('respond.strength.shortFrom', { ...values, time: format.hour(fromMs) })
  if (toMs !== null) return t('respond.strength.shortUntil', { ...values, time: format.hour(toMs) })
  return t('respond.strength.shortAll', values)
}
