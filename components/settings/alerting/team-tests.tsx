import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Confirm } from '#components/ui/confirm.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { Section } from '../section.tsx'
import { useTeamChange } from '../team-query.ts'
import { Waiting } from '../waiting.tsx'
import { LastTest } from './last-test.tsx'
import { MonthlyTest } from './monthly-test.tsx'
import { lastTestQuery, testTeam } from './tests-query.ts'

type Props = { monthly: Team['alerting']['monthlyTest']; timeZone: string; etag: string }

/** When the whole team is tested by itself, and what the last test has shown. */
export function TeamTests({ monthly, timeZone, etag }: Props) {
  const { t } = useWords()
  const change = useTeamChange(etag)
  const { data: last, error } = useQuery(lastTestQuery)
  return (
    <Section
      title={t('settings.alerting.test.title')}
      about={t('settings.alerting.test.about')}
      note={<RowNote verb={change} />}
    >
      <MonthlyTest monthly={monthly} timeZone={timeZone} change={change} />
      <div className="mt-4 border-line border-t pt-3">
        {last === undefined ? <Waiting error={error} /> : <LastTest test={last} />}
        <TestNow />
      </div>
    </Section>
  )
}

function TestNow() {
  const { t } = useWords()
  const verb = useRowVerb(lastTestQuery.queryKey)
  const [isAsking, setAsking] = useState(false)
  if (!useMay('alerts:create')) return null
  return (
    <div className="mt-3 flex items-center gap-2">
      <Button disabled={verb.isPending} onClick={() => setAsking(true)}>
        {t('settings.alerting.test.now')}
      </Button>
      <p role="status" className="text-meta text-second">
        {verb.isSuccess && t('settings.alerting.test.nowDone')}
      </p>
      {verb.error && <RowNote verb={verb} />}
      <Confirm
        open={isAsking}
        onOpenChange={setAsking}
        title={t('settings.alerting.test.nowTitle')}
        text={t('settings.alerting.test.nowText')}
        action={t('settings.alerting.test.now')}
        onConfirm={() => verb.mutate(testTeam)}
      />
    </div>
  )
}
