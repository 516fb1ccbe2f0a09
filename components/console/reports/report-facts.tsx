import { Link2, MapPin, Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { NearAddress } from '#components/geocode/near-address.tsx'
import type { Fix } from '#components/live/positions-store.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { callerWords } from '#components/reports/caller-words.ts'
import { useCallerFix } from '#components/reports/use-caller-fix.ts'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { showOnMap } from '#components/view/show-on-map.ts'
import { useKeysOfOpen } from '#components/view/use-keys.ts'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Report, ReportDetail } from '#lib/client/model.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { languageName } from '#lib/language-name.ts'

/** Who reported, what they read, where they are, and the alarm it belongs to. */
export function ReportFacts({ report }: { report: ReportDetail }) {
  const { t, locale: reader } = useWords()
  const { reporter, locale, alarm } = report
  const fix = useCallerFix(report)
  return (
    <div className="mt-2 grid gap-1.5 text-[13px]">
      {(reporter || locale) && (
        <Fact icon={<Phone size={14} aria-hidden />}>
          {reporter?.name && <span dir="auto">{reporter.name}</span>}
          {reporter?.phone && <PhoneNumber phone={reporter.phone} />}
          {locale && (
            <span className="text-second">{t('reports.facts.reads', { language: languageName(locale, reader) })}</span>
          )}
        </Fact>
      )}
      {fix ? (
        <CallerFact fix={fix} />
      ) : (
        report.location && (
          <PlaceFact place={report.location} accuracy={report.accuracy} isTold={Boolean(report.address?.trim())} />
        )
      )}
      {alarm && <LinkedTo alarm={alarm} />}
    </div>
  )
}

const Fact = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <p className="flex flex-wrap items-center gap-x-2">
    <span className="text-hint">{icon}</span>
    {children}
  </p>
)

function CallerFact({ fix }: { fix: Fix }) {
  const words = useWords()
  const { text, isLost } = callerWords(fix, useTrustedNow(), words)
  return (
    <Fact icon={<MapPin size={14} aria-hidden />}>
      <span className={isLost ? 'text-late-word' : ''}>{words.t('reports.caller.where', { text })}</span>
      <ShowOnMap at={fix} />
      <NearAddress at={fix} />
    </Fact>
  )
}

/** One that could not be read as a number is said as it was written: nobody dials it by a slip. */
function PhoneNumber({ phone }: { phone: string }) {
  const { t } = useWords()
  if (!/^\+\d+$/.test(phone))
    return (
      <span>
        <bdi>{phone}</bdi> <span className="text-second">({t('reports.facts.asWritten')})</span>
      </span>
    )
  return (
    <a href={`tel:${phone}`} dir="ltr" className="font-semibold underline underline-offset-2">
      {phone}
    </a>
  )
}

type Spot = { place: NonNullable<Report['location']>; accuracy: number | null; isTold: boolean }

/** The address beside it only where the citizen has told none. */
function PlaceFact({ place, accuracy, isTold }: Spot) {
  const { t, format } = useWords()
  const at = { lng: place.longitude, lat: place.latitude }
  return (
    <Fact icon={<MapPin size={14} aria-hidden />}>
      <span>
        {accuracy === null
          ? t('reports.facts.place')
          : t('reports.facts.placeWithin', { accuracy: format.accuracy(accuracy) })}
      </span>
      <ShowOnMap at={at} />
      {!isTold && <NearAddress at={at} />}
    </Fact>
  )
}

function ShowOnMap({ at }: { at: LngLat }) {
  const { t } = useWords()
  const show = () => showOnMap(at)
  useKeysOfOpen({ m: show })
  return (
    <Button look="quiet" size="small" className="-my-1" onClick={show}>
      {t('reports.facts.showOnMap')} <Kbd>M</Kbd>
    </Button>
  )
}

function LinkedTo({ alarm }: { alarm: NonNullable<Report['alarm']> }) {
  const { t } = useWords()
  const isOpen = useOpenAlarms().find(({ id }) => id === alarm.id)
  const title = (isOpen ?? alarm).title?.trim()
  return (
    <button
      type="button"
      onClick={() => select({ kind: 'alarm', id: alarm.id })}
      className="flex min-h-8 items-center gap-2 justify-self-start rounded-md border border-edge bg-raised px-2.5 py-1 text-start hover:border-second"
    >
      <Link2 size={14} aria-hidden className="text-hint" />
      <span>
        {t.rich('reports.facts.linkedTo', {
          alarm: `#${alarm.sequence} ${title ?? ''}`.trim(),
          b: (words) => (
            <b dir="auto" className="font-semibold">
              {words}
            </b>
          ),
        })}
      </span>
    </button>
  )
}
