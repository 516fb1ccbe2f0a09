import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { serverNow, useNow } from '#components/live/now.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { BigButton } from '../ui/big-button.tsx'
import { type Availability, availabilityQuery, STATUSES, type Status, setAvailability } from './availability-query.ts'

const LOOK = {
  available: { shape: 'circle', tone: 'free' },
  busy: { shape: 'triangle', tone: 'dispatched' },
  away: { shape: 'ring', tone: 'off' },
} as const
const HOURS = [1, 3, 12]
const HOUR_MS = 3_600_000

/** Whether I am called: three words that say what they do, and until when. It needs a connection, and says where there is none. */
export function AvailabilityPanel({ member }: { member: string }) {
  const words = useWords()
  const { t, format } = words
  const now = useNow()
  const client = useQueryClient()
  const query = availabilityQuery(member)
  const { data: said } = useQuery(query)
  const change = useMutation({
    mutationFn: (wish: { status: Status; until: string | null }) => setAvailability(member, wish),
    onSuccess: (now) => client.setQueryData(query.queryKey, now),
  })
  if (!said) return null
  const untilMs = said.until && Date.parse(said.until)
  const until = (hours: number) => new Date(serverNow() + hours * HOUR_MS).toISOString()
  return (
    <section
      aria-label={t('respond.availability.title')}
      className="border-line border-t bg-panel px-4 pt-3 pb-[max(12px,env(safe-area-inset-bottom))] sm:px-5"
    >
      <div className="mx-auto grid max-w-4xl gap-2.5">
        <p role="status" className="text-[16px]">
          {lineOf(
            [
              t(`respond.availability.status.${said.status}`),
              untilMs
                ? t('respond.availability.until', { time: `${format.day(untilMs, now)} ${format.hour(untilMs)}` })
                : null,
              change.isPending ? t('respond.availability.saving') : null,
            ],
            words,
          )}
          {change.error && <span className="ms-2 text-late-word">{sentenceOf(change.error, t)}</span>}
        </p>
        <div className="grid grid-cols-3 gap-2 sm:gap-2.5">
          {STATUSES.map((status) => (
            <StatusButton
              key={status}
              status={status}
              said={said}
              onChoose={() => change.mutate({ status, until: null })}
            />
          ))}
        </div>
        <fieldset className="grid grid-cols-4 gap-2 sm:gap-2.5" aria-label={t('respond.availability.untilWhen')}>
          <BigButton chosen={said.until === null} onClick={() => change.mutate({ status: said.status, until: null })}>
            {t('respond.availability.noEnd')}
          </BigButton>
          {HOURS.map((hours) => (
            <BigButton key={hours} onClick={() => change.mutate({ status: said.status, until: until(hours) })}>
              {t('respond.availability.hours', { count: hours })}
            </BigButton>
          ))}
        </fieldset>
      </div>
    </section>
  )
}

type StatusProps = { status: Status; said: Availability; onChoose: () => void }

function StatusButton({ status, said, onChoose }: StatusProps) {
  const { t } = useWords()
  const isChosen = status === said.status
  return (
    <BigButton fill={status === 'available' ? 'free' : 'plain'} chosen={isChosen} onClick={onChoose} className="py-2.5">
      <span className="flex items-center justify-center gap-2">
        <StatusIcon {...LOOK[status]} />
        {t(`respond.availability.status.${status}`)}
      </span>
      <span className="mt-1 block font-normal text-[14px] leading-4">{t(`respond.availability.does.${status}`)}</span>
    </BigButton>
  )
}
