import { useQuery } from '@tanstack/react-query'
import { Plus, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { PlaceFiles } from '#components/places/place-files.tsx'
import { kindBeside, placeName } from '#components/places/place-words.ts'
import { herePlacesQuery } from '#components/places/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { markPlace } from '#components/view/marked-store.ts'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, PlaceAtAlarm } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { Section } from './section.tsx'

const isDanger = ({ kind }: PlaceAtAlarm) => kind === 'danger'

/** Dangers at the alarm's place, before anything else is read. */
export function DangersAtAlarm({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const dangers = (useQuery(herePlacesQuery(alarm)).data ?? []).filter(isDanger)
  if (dangers.length === 0) return null
  return (
    <section
      role="alert"
      aria-label={t('places.here.dangers')}
      className="flex max-h-[35%] shrink-0 flex-col gap-2 overflow-y-auto border-line border-b px-4 py-3"
    >
      {dangers.map((danger) => (
        <div key={danger.id} className="rounded-md border-2 border-late bg-late/15 px-3 py-2">
          <p className="flex items-start gap-2 font-[650] text-[16px]">
            <TriangleAlert size={18} aria-hidden className="mt-px shrink-0 text-late-word" />
            <span dir="auto" className="min-w-0 break-words">
              {lineOfDanger(danger, t('places.kind.danger'))}
            </span>
          </p>
          <Told place={danger} />
        </div>
      ))}
    </section>
  )
}

const lineOfDanger = ({ name }: PlaceAtAlarm, word: string) => name.trim() || word

/** What the team has noted where the alarm is, with plans; and the way to note more. */
export function HereAtAlarm({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const { data, error } = useQuery(herePlacesQuery(alarm))
  const others = data?.filter((place) => !isDanger(place))
  return (
    <Section title={t('places.here.title')}>
      {!data && <p className="text-second">{error ? sentenceOf(error, t) : t('shared.reading')}</p>}
      {data?.length === 0 && <p className="text-second">{t('places.here.none')}</p>}
      <ul className="flex flex-col gap-2.5 empty:hidden">
        {others?.map((place) => (
          <li key={place.id}>
            <Name place={place} />
            <Told place={place} />
          </li>
        ))}
      </ul>
      <AddHere alarm={alarm} />
    </Section>
  )
}

function Name({ place }: { place: PlaceAtAlarm }) {
  const words = useWords()
  const { t } = words
  const mark = () => markPlace(place.id)
  const unmark = () => markPlace(null)
  return (
    <button
      type="button"
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onFocus={mark}
      onBlur={unmark}
      onClick={() => select({ kind: 'place', id: place.id })}
      className="-mx-2 flex min-h-8 w-[calc(100%+16px)] flex-wrap items-center gap-x-2 rounded-md px-2 text-start hover:bg-raised"
    >
      <b className="font-semibold" dir="auto">
        {placeName(place, t)}
      </b>
      <span className="text-meta text-second">
        {lineOf([kindBeside(place, t), ...place.reasons.map((reason) => t(`places.here.reason.${reason}`))], words)}
      </span>
    </button>
  )
}

/** Its note and its files. */
const Told = ({ place }: { place: PlaceAtAlarm }) => (
  <div className="flex flex-col gap-1.5">
    {place.note && (
      <p dir="auto" className="whitespace-pre-wrap break-words">
        {place.note}
      </p>
    )}
    <PlaceFiles files={place.files} />
  </div>
)

function AddHere({ alarm: { location } }: { alarm: Alarm }) {
  const { t } = useWords()
  if (!useMay('places:create')) return null
  const at = location ? `?at=${location.latitude},${location.longitude}` : ''
  return (
    <Link
      href={`/settings/places${at || '?new'}`}
      className="mt-1 -ms-2 inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-meta text-second hover:bg-raised hover:text-text"
    >
      <Plus size={14} aria-hidden /> {t('places.here.add')}
    </Link>
  )
}
