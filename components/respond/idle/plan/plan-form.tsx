import { type FormEvent, useState } from 'react'
import { serverNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import { AVAILABILITY_STATUSES, type AvailabilityStatus } from '#lib/availability/plan.ts'
import type { Picked } from '#lib/availability/week.ts'
import { BigButton } from '../../ui/big-button.tsx'
import { Field } from '../../ui/field.tsx'
import type { NewPlan } from '../availability/availability-query.ts'
import { OnceFields } from './once-fields.tsx'
import { WeeklyFields } from './weekly-fields.tsx'

const HOUR_MS = 3_600_000
const KINDS = ['once', 'weekly'] as const
const WORKDAYS = [1, 2, 3, 4, 5]
/** Away rather than the others: that is what one plans. */
const ORDER = AVAILABILITY_STATUSES.toReversed()

type Props = { picked: Picked | null; isSaving: boolean; onAdd: (plan: NewPlan) => void }

/** One more plan, for the time that was picked: what I am then, once from and to, or on days of every week. */
export function PlanForm({ picked, isSaving, onAdd }: Props) {
  const { t } = useWords()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('once')
  const [status, setStatus] = useState<AvailabilityStatus>('away')
  const [once, setOnce] = useState(() => picked ?? nextHours())
  const [weekly, setWeekly] = useState({ days: WORKDAYS, from: '07:00', to: '15:30' })
  const [note, setNote] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const times = { once: null, weekly: null }
    const chosen =
      kind === 'once' ? { ...times, once: isoTimes(once) } : { ...times, weekly: { ...weekly, until: null } }
    onAdd({ status, note: note.trim() || null, ...chosen })
    setNote('')
  }
  return (
    <form className="mt-4 grid gap-3" onSubmit={add}>
      <h3 className="font-bold text-[17px]">{t('respond.plan.new')}</h3>
      <fieldset aria-label={t('respond.plan.status')} className="grid grid-cols-3 gap-2">
        {ORDER.map((one) => (
          <BigButton key={one} chosen={one === status} onClick={() => setStatus(one)}>
            {t(`respond.availability.status.${one}`)}
          </BigButton>
        ))}
      </fieldset>
      <fieldset aria-label={t('respond.plan.kind')} className="grid grid-cols-2 gap-2">
        {KINDS.map((one) => (
          <BigButton key={one} chosen={one === kind} onClick={() => setKind(one)}>
            {t(one === 'once' ? 'respond.plan.once' : 'respond.plan.everyWeek')}
          </BigButton>
        ))}
      </fieldset>
      {kind === 'once' ? (
        <OnceFields value={once} onChange={setOnce} />
      ) : (
        <WeeklyFields value={weekly} onChange={setWeekly} />
      )}
      <Field
        label={t('respond.plan.note')}
        value={note}
        maxLength={200}
        dir="auto"
        onChange={({ target }) => setNote(target.value)}
      />
      <BigButton type="submit" disabled={isSaving || (kind === 'weekly' && weekly.days.length === 0)}>
        {t('respond.plan.add')}
      </BigButton>
    </form>
  )
}

/** Eight of them, from the next full one on. */
function nextHours() {
  const from = Math.ceil(serverNow() / HOUR_MS) * HOUR_MS
  return { from, to: from + 8 * HOUR_MS }
}

const isoTimes = ({ from, to }: { from: number; to: number }) => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
})
