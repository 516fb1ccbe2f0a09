import { addressText } from '#components/alarms/alarm-words.ts'
import { diameterText, kindBeside, placeName } from '#components/places/place-words.ts'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Place } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { EditButton } from '../edit-button.tsx'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { DeleteButton } from './delete-button.tsx'
import { EditPlace } from './edit-place.tsx'
import { FileRows } from './file-rows.tsx'
import { deletePlace } from './place-verbs.ts'
import { PLACES_KEY } from './places-query.ts'

/** One place, its photos and plans, and what can be done with it. */
export function PlaceRow({ place }: { place: Place }) {
  const words = useWords()
  const { t } = words
  const verb = useRowVerb(PLACES_KEY)
  const editor = useFormToggle()
  const name = placeName(place, t)
  const facts = [
    kindBeside(place, t),
    diameterText(place.attributes, t),
    place.address && addressText(place.address),
    ...place.panels,
  ]
  return (
    <li className="flex flex-col gap-1.5 rounded-md border border-line bg-panel p-2 ps-3">
      <div className="flex min-h-8 flex-wrap items-start gap-x-2 gap-y-1">
        <div className="min-w-0 flex-1 break-words py-1">
          <b className="font-semibold" dir="auto">
            {name}
          </b>{' '}
          <span className="text-second">{lineOf(facts, words)}</span>
          {place.note && (
            <p dir="auto" className="line-clamp-2 whitespace-pre-line text-meta text-second">
              {place.note}
            </p>
          )}
        </div>
        <RowNote verb={verb} />
        <div className="flex">
          {useMay('places:update') && <EditButton label={t('places.settings.edit', { name })} editor={editor} />}
          {useMay('places:delete') && (
            <DeleteButton
              label={t('places.settings.delete', { name })}
              title={t('places.settings.deleteTitle', { name })}
              text={t('places.settings.deleteText')}
              onDelete={() => verb.mutate(() => deletePlace(place))}
            />
          )}
        </div>
      </div>
      <FileRows place={place} name={name} />
      {editor.isOpen && (
        <EditPlace
          id={place.id}
          name={t('places.settings.edit', { name })}
          saved={(work) => verb.mutateAsync(work)}
          onDone={editor.close}
        />
      )}
    </li>
  )
}
