'use client'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import type { Seen } from '../seen.ts'
import { SettingsPage } from '../settings-page.tsx'
import { useTeam } from '../team-query.ts'
import { Waiting } from '../waiting.tsx'
import { CallingTimes } from './calling-times.tsx'
import { DutyOfficers } from './duty-officers.tsx'
import { Rules } from './rules.tsx'
import { TeamTests } from './team-tests.tsx'

/** Whom an alarm calls, how the calling goes on, and whether it reaches them. */
export function AlertingPage() {
  const { t } = useWords()
  const { data, error } = useTeam()
  return (
    <SettingsPage path="/settings/alerting" about={t('settings.alerting.about')}>
      <div className="flex flex-col gap-6">
        <Rules />
        {data ? <OfTeam {...data} /> : <Waiting error={error} />}
      </div>
    </SettingsPage>
  )
}

function OfTeam({ value: { alerting, timeZone }, etag }: Seen<Team>) {
  return (
    <>
      <CallingTimes alerting={alerting} etag={etag} />
      <DutyOfficers ids={alerting.dutyOfficers} etag={etag} />
      <TeamTests monthly={alerting.monthlyTest} timeZone={timeZone} etag={etag} />
    </>
  )
}
