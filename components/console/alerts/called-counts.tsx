import type { CalledGroup, CalledPerson } from '#components/alerts/called.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'

const ORDER = ['coming', 'not_coming', 'silent', 'not_reached'] as const satisfies CalledGroup[]
const BAR: Record<CalledGroup, string> = {
  coming: 'bg-free',
  not_coming: 'bg-off',
  silent:
    'bg-[repeating-linear-gradient(135deg,var(--color-dispatched)_0_3px,transparent_3px_6px)] outline outline-dispatched -outline-offset-1',
  not_reached: 'outline-2 outline-late -outline-offset-2',
}
type Props = { people: CalledPerson[]; only: CalledGroup | null; onOnly: (only: CalledGroup | null) => void }

/** How many were called, and of those how many come, do not, are silent, or are not reached. Each count filters the list. */
export function CalledCounts({ people, only, onOnly }: Props) {
  const { t } = useWords()
  const count = (group: CalledGroup) => people.filter((person) => person.group === group).length
  const coming = count('coming')
  return (
    <div className="border-line border-b px-4 py-3">
      <p>
        <b className="font-semibold text-[16px]">{t('called.title', { count: people.length })}</b>{' '}
        <span className="text-second">{t('called.answered', { answered: coming + count('not_coming'), coming })}</span>
      </p>
      <div aria-hidden className="mt-2 flex h-1.5 gap-0.5">
        {ORDER.map((group) => (
          <span key={group} className={BAR[group]} style={{ flexGrow: count(group) }} />
        ))}
      </div>
      <fieldset className="mt-1.5 flex flex-wrap gap-x-1">
        <legend className="sr-only">{t('called.counts')}</legend>
        {ORDER.map((group) => (
          <button
            key={group}
            type="button"
            aria-pressed={only === group}
            onClick={() => onOnly(only === group ? null : group)}
            className={cn(
              'min-h-8 rounded px-1.5 text-second hover:text-text',
              only === group && 'bg-raised text-text',
            )}
          >
            <b className="font-semibold text-[15px] text-text">{count(group)}</b> {t(`called.word.${group}`)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
