'use client'
import { useWords } from '#components/words/words-context.ts'
import type { Team } from '#lib/client/model.ts'
import type { Seen } from '../seen.ts'
import { SettingsPage } from '../settings-page.tsx'
import { useTeam } from '../team-query.ts'
import { Waiting } from '../waiting.tsx'
import { EmergencyNumber } from './emergency-number.tsx'
import { FormAddress } from './form-address.tsx'
import { FormSwitch } from './form-switch.tsx'
import { Languages } from './languages.tsx'

/** Where anybody can report without an account, and in which languages. */
export function FormPage() {
  const { t } = useWords()
  const { data, error } = useTeam()
  return (
    <SettingsPage path="/settings/form" about={t('settings.form.about')}>
      {data ? <Sections {...data} /> : <Waiting error={error} />}
    </SettingsPage>
  )
}

function Sections({ value, etag }: Seen<Team>) {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-4">
      <section
        aria-label={t('settings.form.section')}
        className="flex flex-col gap-4 rounded-md border border-line bg-panel p-4"
      >
        <FormSwitch isOn={value.reportForm} etag={etag} />
        <FormAddress slug={value.slug} isOn={value.reportForm} />
        <EmergencyNumber key={value.emergencyNumber} team={value} etag={etag} />
      </section>
      <Languages locale={value.locale} locales={value.locales} etag={etag} />
    </div>
  )
}
