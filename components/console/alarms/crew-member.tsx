import { etaWords } from '#components/alarms/eta-words.ts'
import { useNow } from '#components/live/now.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { cn } from '#components/ui/cn.ts'
import { initials } from '#components/ui/initials.ts'
import { fixWords } from '#components/vehicles/fix-words.ts'
import { useFix } from '#components/vehicles/use-fix.ts'
import { useWords } from '#components/words/words-context.ts'
import type { AlarmMember } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'

const COLOUR = {
  late: 'text-late-word',
  here: 'text-free-word',
  coming: '',
  at_station: '',
  unknown: 'text-second',
  not_coming: 'text-second',
} as const

/** One member on the alarm: who, as what, and when they are there. */
export function CrewMember({ member }: { member: AlarmMember }) {
  const words = useWords()
  const { t } = words
  const now = useNow()
  const { state, text, note } = etaWords(member, useTrustedNow(), words)
  const position = useFix(member.id)
  const fix = position && fixWords(position, now, words).aged
  return (
    <li className="grid min-h-11 grid-cols-[30px_1fr_auto] items-center gap-2.5 px-4 py-[5px]">
      <span aria-hidden className="grid size-[30px] place-items-center rounded-full bg-raised font-semibold text-meta">
        {initials(member.name)}
      </span>
      <span className="min-w-0">
        <span className="block truncate">{member.name}</span>
        <span className="block truncate text-meta text-second">{member.role ?? t('members.member')}</span>
      </span>
      <span className="text-end">
        <span className={cn('block font-[650] text-[16px]', COLOUR[state])}>
          <bdi>{text}</bdi>
        </span>
        <span
          className={cn(
            'block text-tiny leading-[14px]',
            state === 'late' ? 'font-semibold text-late-word' : 'text-hint',
          )}
        >
          {lineOf([note, fix], words)}
        </span>
      </span>
    </li>
  )
}
