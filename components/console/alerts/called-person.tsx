import { etaWords } from '#components/alarms/eta-words.ts'
import { AlertIcon } from '#components/alerts/alert-icon.tsx'
import { callWords } from '#components/alerts/alert-words.ts'
import type { CalledPerson } from '#components/alerts/called.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import type { AlarmMember } from '#lib/client/model.ts'

/** One person who was called: by what, one after the other, and when they are there if they come. */
export function CalledPersonRow({ person, member }: { person: CalledPerson; member: AlarmMember | undefined }) {
  const words = useWords()
  return (
    <li className="border-line border-b px-4 py-1.5">
      <span className="flex items-baseline gap-2">
        <span dir="auto" className="min-w-0 truncate font-semibold">
          {person.name}
        </span>
        {member?.role && <span className="truncate text-meta text-second">{member.role}</span>}
        {member && <When member={member} />}
      </span>
      <ol className="flex flex-wrap gap-x-3 text-meta text-second">
        {person.calls.map((call) => (
          <li key={call.id} className={cn('flex items-center gap-1.5', call.state === 'failed' && 'text-late-word')}>
            <AlertIcon state={call.state} />
            {callWords(call, words)}
          </li>
        ))}
      </ol>
    </li>
  )
}

function When({ member }: { member: AlarmMember }) {
  const { state, text } = etaWords(member, useTrustedNow(), useWords())
  return (
    <span className={cn('ms-auto shrink-0 font-[650] text-[15px]', state === 'late' && 'text-late-word')}>
      <bdi>{text}</bdi>
    </span>
  )
}
