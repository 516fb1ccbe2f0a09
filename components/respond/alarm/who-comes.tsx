import { sortCrew } from '#components/alarms/crew.ts'
import { etaWords } from '#components/alarms/eta-words.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { initials } from '#components/ui/initials.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, AlarmMember } from '#lib/client/model.ts'

/** `member`: who looks, null: none of them. Everybody else who has answered, who needs attention first; and how many do not come. */
export function WhoComes({ alarm, member }: { alarm: Alarm; member: string | null }) {
  const { t } = useWords()
  const now = useTrustedNow()
  const others = (alarm.members ?? []).filter(({ id }) => id !== member)
  const coming = others.filter(({ response }) => response.status !== 'not_coming')
  const away = others.length - coming.length
  if (others.length === 0) return null
  return (
    <section aria-label={t('respond.alarm.whoComes')} className="grid gap-2">
      <ul className="flex flex-wrap gap-2">
        {sortCrew(coming, now).map((one) => (
          <Person key={one.id} member={one} now={now} />
        ))}
      </ul>
      {away > 0 && <p className="text-[15px] text-second">{t('respond.alarm.notComing', { count: away })}</p>}
    </section>
  )
}

function Person({ member, now }: { member: AlarmMember; now: number }) {
  const words = useWords()
  const { state, text, note } = etaWords(member, now, words)
  const isLate = state === 'late'
  return (
    <li className="flex min-h-10 items-center gap-2 rounded-full border border-line bg-raised py-1 ps-1.5 pe-4 text-[15px]">
      <span aria-hidden className="grid size-8 place-items-center rounded-full bg-line font-bold text-[13px]">
        {initials(member.name)}
      </span>
      <span dir="auto">{member.name}</span>
      <span className={isLate ? 'font-semibold text-late-word' : 'text-second'}>
        {isLate && `${note} `}
        <bdi>{state === 'at_station' ? note : text}</bdi>
      </span>
    </li>
  )
}
