import { MapPinOff } from 'lucide-react'
import { useEffect } from 'react'
import { whereText } from '#components/alarms/alarm-words.ts'
import { type Correction, useCorrection } from '#components/alarms/use-correction.ts'
import { PlaceFields } from '#components/console/alarms/place-fields.tsx'
import { DetailPlace } from '#components/console/detail/detail-frame.tsx'
import { NearAddress } from '#components/geocode/near-address.tsx'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { startPlacing, stopPlacing } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { CorrectionForm } from './correction-form.tsx'

/** Where the alarm is: its address, and whether the map knows it. While it is corrected a click on the map says where. */
export function PlaceOf({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const correction = useCorrection(alarm, 'place')
  return (
    <CorrectionForm
      correction={correction}
      shown={(open) => (
        <>
          <div className="flex items-start gap-1">
            <DetailPlace>{whereText(alarm, t)}</DetailPlace>
            {open}
          </div>
          {alarm.location && !alarm.address && (
            <p className="text-[13px]">
              <NearAddress at={{ lng: alarm.location.longitude, lat: alarm.location.latitude }} />
            </p>
          )}
          {!alarm.location && <NotOnMap concluded={alarm.concluded} onPlace={correction.open} />}
        </>
      )}
      said={(other) => whereText(other, t)}
    >
      <Placing correction={correction} />
    </CorrectionForm>
  )
}

function Placing({ correction: { form } }: { correction: Correction }) {
  const { t } = useWords()
  useEffect(() => {
    startPlacing()
    return stopPlacing
  }, [])
  const { address, latitude } = form.formState.dirtyFields
  return (
    <>
      <PlaceFields form={form} autoFocus />
      {address && !latitude && form.watch('latitude') !== '' && (
        <p role="status" className="text-meta text-second">
          {t('alarms.correct.pinStays')}
        </p>
      )}
    </>
  )
}

function NotOnMap({ concluded, onPlace }: { concluded: boolean; onPlace: () => void }) {
  const { t } = useWords()
  const mayPlace = useMay('alarms:update') && !concluded
  return (
    <p className="mt-1 flex flex-wrap items-center gap-2 text-[13px]">
      <span className="flex items-center gap-1.5 font-semibold text-dispatched-word">
        <MapPinOff size={14} aria-hidden /> {t('alarms.notOnMap')}
      </span>
      {mayPlace && (
        <Button data-place size="small" className="h-8" onClick={onPlace}>
          {t('alarms.correct.placeIt')}
        </Button>
      )}
    </p>
  )
}
