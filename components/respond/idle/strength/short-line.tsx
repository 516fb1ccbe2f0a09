import { Enough } from '#components/strength/enough.tsx'
import { shortSentence } from '#components/strength/short-sentence.ts'
import { shortNotes } from '#components/strength/strength-rows.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Strength } from '#lib/contracts/team/strength.ts'

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
            {shortSentence(note, words)}
          </span>
        ))}
      </span>
    </>
  )
}
