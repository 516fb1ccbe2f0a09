'use client'
import { useWords } from '#components/words/words-context.ts'
import { SettingsPage } from '../settings-page.tsx'
import { useTeam } from '../team-query.ts'
import { Waiting } from '../waiting.tsx'
import { ClosedRoads } from './closed-roads.tsx'
import { EmergencyFactor } from './emergency-factor.tsx'
import { StatusByPosition } from './status-by-position.tsx'

/** How fast the team's vehicles are, and where they may drive. */
export function DrivingPage() {
  const { t } = useWords()
  const { data, error } = useTeam()
  return (
    <SettingsPage path="/settings/driving" about={t('settings.driving.about')}>
      {data ? (
        <div className="flex flex-col gap-6">
          <section
            aria-label={t('settings.driving.section')}
            className="flex flex-col gap-4 rounded-md border border-line bg-panel p-4"
          >
            <EmergencyFactor key={data.value.driving.factor} factor={data.value.driving.factor} etag={data.etag} />
            <ClosedRoads isOpen={data.value.driving.emergency} etag={data.etag} />
          </section>
          <StatusByPosition geofences={data.value.geofences} etag={data.etag} />
        </div>
      ) : (
        <Waiting error={error} />
      )}
    </SettingsPage>
  )
}
