import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import { Problem } from '#lib/client/problem.ts'
import { RowNote } from '../row-verb.tsx'
import { Section } from '../section.tsx'
import { useTeamChange } from '../team-query.ts'
import { wholeNumber, wholeNumbers } from '../whole-numbers.ts'

const DAY_S = 86_400
const MOST_STEPS = 10
const MOST_HEADS = 1000

type Alerting = Team['alerting']
type Times = Pick<Alerting, 'next' | 'realarm' | 'strength' | 'unowned'>
type Change = ReturnType<typeof useTeamChange>

/** When the next channel is tried, when more people are called, how many are enough, and when an alarm is nobody’s for too long. */
export function CallingTimes({ alerting, etag }: { alerting: Alerting; etag: string }) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const { next, realarm, strength, unowned } = alerting
  return (
    <Section
      title={t('settings.alerting.calling.title')}
      about={t('settings.alerting.calling.about')}
      note={<RowNote verb={change} />}
    >
      <TimesForm key={JSON.stringify([next, realarm, strength, unowned])} times={alerting} change={change} />
    </Section>
  )
}

/** As they are typed; what somebody else changes meanwhile takes their place. */
function TimesForm({ times, change }: { times: Times; change: Change }) {
  const { t } = useWords()
  const mayNot = !useMay('team:update')
  const kept = {
    next: times.next.join(', '),
    realarm: `${times.realarm}`,
    strength: `${times.strength ?? ''}`,
    unowned: `${times.unowned ?? ''}`,
  }
  const [typed, setTyped] = useState(kept)
  const [isTried, setTried] = useState(false)
  const steps = wholeNumbers(typed.next, DAY_S)
  const next = steps && steps.length <= MOST_STEPS ? steps : undefined
  const [realarm, strength] = [wholeNumber(typed.realarm, DAY_S), wholeNumber(typed.strength, MOST_HEADS)]
  const unowned = wholeNumber(typed.unowned, DAY_S)
  const wrong = (value: unknown, words: string) => (isTried && value === undefined ? words : undefined)
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    disabled: mayNot,
    inputMode: 'numeric' as const,
    dir: 'ltr',
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  })
  const isChanged = Object.entries(kept).some(([name, value]) => typed[name as keyof typeof typed] !== value)
  const submit = () => {
    setTried(true)
    if (next === undefined || realarm === undefined || strength === undefined || unowned === undefined) return
    change.mutate({ alerting: { next: next.length === 0 ? null : next, realarm, strength, unowned } })
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="grid gap-3 lg:grid-cols-2">
        <Field
          label={t('settings.alerting.calling.next')}
          hint={t('settings.alerting.calling.nextHint')}
          problem={wrong(next, t('settings.alerting.calling.nextWrong')) ?? refusedAt(change, 'next')}
          {...field('next')}
        />
        <Field
          label={t('settings.alerting.calling.realarm')}
          hint={t('settings.alerting.calling.realarmHint')}
          problem={wrong(realarm, t('settings.alerting.calling.wholeNumber')) ?? refusedAt(change, 'realarm')}
          {...field('realarm')}
        />
        <Field
          label={t('settings.alerting.calling.strength')}
          hint={t('settings.alerting.calling.strengthHint')}
          problem={wrong(strength, t('settings.alerting.calling.wholeNumber')) ?? refusedAt(change, 'strength')}
          {...field('strength')}
        />
        <Field
          label={t('settings.alerting.calling.unowned')}
          hint={t('settings.alerting.calling.unownedHint')}
          problem={wrong(unowned, t('settings.alerting.calling.wholeNumber')) ?? refusedAt(change, 'unowned')}
          {...field('unowned')}
        />
      </div>
      {isChanged && (
        <Button type="submit" look="primary" className="self-start" disabled={change.isPending}>
          {t('settings.save')}
        </Button>
      )}
    </form>
  )
}

/** What the server has against that field. */
function refusedAt({ error }: Change, name: string): string | undefined {
  const fields = error instanceof Problem ? error.fields : []
  const found = fields.find(({ path }) => path.startsWith(`alerting.${name}`))
  return found && `${found.message}.`
}
