import { useNow } from '#components/live/now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { STATUS_LOOK } from '#components/strength/status-look.ts'
import { useWords } from '#components/words/words-context.ts'
import { AVAILABILITY_STATUSES, type AvailabilityStatus } from '#lib/availability/plan.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { Availability } from '#lib/contracts/team/availability.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { UntilRow } from './until-row.tsx'
import { useAvailability } from './use-availability.ts'

/** Whether I am called: three words that say what they do, and until when. It needs a connection, and says where there is none. */
export function AvailabilityPanel({ member }: { member: string }) {
  const { t } = useWords()
  const { data: said, error, change } = useAvailability(member)
  const failed = change.error ?? (said ? null : error)
  return (
    <section
      aria-label={t('respond.availability.title')}
      className="border-line border-t bg-panel px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] empty:hidden sm:px-5 wide:border-s"
    >
      <div className="mx-auto grid max-w-4xl gap-2.5">
        <p role="status" className="text-[16px]">
          {said && <SaidLine said={said} isSaving={change.isPending} />}
          {failed && <span className="ms-2 text-late-word">{sentenceOf(failed, t)}</span>}
        </p>
        {said && (
          <>
            <div className="grid grid-cols-3 gap-2 sm:gap-2.5">
              {AVAILABILITY_STATUSES.map((status) => (
                <StatusButton
                  key={status}
                  status={status}
                  isChosen={status === said.status}
                  onChoose={() => change.mutate({ status, until: said.planUntil })}
                />
              ))}
            </div>
            <UntilRow said={said} onChoose={change.mutate} />
          </>
        )}
      </div>
    </section>
  )
}

function SaidLine({ said: { status, since, until }, isSaving }: { said: Availability; isSaving: boolean }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  const when = (iso: string) => format.when(Date.parse(iso), now)
  const parts = [
    since && t('respond.availability.since', { time: when(since) }),
    until && t('respond.availability.until', { time: when(until) }),
    isSaving ? t('respond.availability.saving') : null,
  ]
  return (
    <>
      <b>{t(`respond.availability.status.${status}`)}</b> <span className="text-second">{lineOf(parts, words)}</span>
    </>
  )
}

type StatusProps = { status: AvailabilityStatus; isChosen: boolean; onChoose: () => void }

function StatusButton({ status, isChosen, onChoose }: StatusProps) {
  const { t } = useWords()
  const isFree = status === 'available'
  return (
    <BigButton
      fill={isFree ? 'free' : 'plain'}
      chosen={isChosen}
      onClick={onChoose}
      className="py-2.5 max-sm:px-1 max-sm:text-[16px]"
    >
      <span
        className={`flex flex-wrap items-center justify-center gap-x-1.5 ${isFree && isChosen ? '[&>svg]:fill-ink' : ''}`}
      >
        <StatusIcon {...STATUS_LOOK[status]} />
        {t(`respond.availability.status.${status}`)}
      </span>
      <span className="mt-1 block font-normal text-[14px] leading-4">{t(`respond.availability.does.${status}`)}</span>
    </BigButton>
  )
}
