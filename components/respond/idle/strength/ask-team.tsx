import { AskedLine } from '#components/strength/asked-line.tsx'
import type { ShortNote } from '#components/strength/strength-rows.ts'
import { askProblem, useAskTeam } from '#components/strength/use-ask-team.ts'
import { useWords } from '#components/words/words-context.ts'
import { BigButton } from '../../ui/big-button.tsx'

/** Asks those who could fill what is short now, else what will be; how many have said what; and when it can be asked again. */
export function AskTeam({ notes, now }: { notes: ShortNote[]; now: number }) {
  const { t, format } = useWords()
  const ofNow = notes.filter(({ fromMs }) => fromMs === null)
  const { shown, toAsk, againMs, ask } = useAskTeam(ofNow.length > 0 ? ofNow : notes, now)
  if (notes.length === 0) return null
  return (
    <>
      {toAsk.length > 0 && (
        <BigButton className="min-h-12 px-4 sm:text-[17px]" disabled={ask.isPending} onClick={() => ask.mutate()}>
          {ask.isPending ? t('strength.asking') : t('strength.ask')}
        </BigButton>
      )}
      <p role="status" className="basis-full text-second empty:hidden">
        {shown.map((request) => (
          <AskedLine key={request.id} request={request} />
        ))}
        {toAsk.length === 0 && t('strength.again', { time: format.hour(againMs) })}
        {ask.error && <span className="block text-late-word">{askProblem(ask.error, t)}</span>}
      </p>
    </>
  )
}
