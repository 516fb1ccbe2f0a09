import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'
import { useSharing } from '../sharing/use-sharing.ts'

/** Whether the team sees where I am; the whole line is the switch. It says that a closed page shares nothing. */
export function SharingSwitch({ alarm, own }: { alarm: Alarm; own: OwnAnswer | null }) {
  const { t } = useWords()
  const { state, isOn, mayShare, toggle } = useSharing(alarm, own)
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      disabled={!mayShare}
      onClick={toggle}
      className="flex min-h-16 flex-1 items-center gap-3 rounded-[10px] text-start disabled:cursor-not-allowed disabled:opacity-60"
    >
      <span className="min-w-0 flex-1 text-[16px] leading-5">
        <span className="block">{t(mayShare ? `respond.sharing.${state}` : 'respond.sharing.answerFirst')}</span>
        {isOn && <span className="block text-[14px] text-second">{t('respond.sharing.keepOpen')}</span>}
      </span>
      <span
        aria-hidden
        className={`relative h-9 w-16 shrink-0 rounded-full border-2 ${isOn ? 'border-free-word bg-free' : 'border-edge bg-raised'}`}
      >
        <span className={`absolute top-0.5 size-7 rounded-full ${isOn ? 'end-0.5 bg-ink' : 'start-0.5 bg-second'}`} />
      </span>
    </button>
  )
}
