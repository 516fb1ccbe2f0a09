import { Paperclip } from 'lucide-react'
import { useRef } from 'react'
import { fileName, PlaceFiles } from '#components/places/place-files.tsx'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Place } from '#lib/client/model.ts'
import { useRowVerb } from '../row-verb.tsx'
import { refusalOf } from '../seen.ts'
import { DeleteButton } from './delete-button.tsx'
import { addFile, deleteFile } from './place-verbs.ts'
import { PLACES_KEY } from './places-query.ts'

const KINDS = 'image/jpeg,image/png,image/gif,image/webp,image/heic,image/heif,.heic,.heif,application/pdf,.pdf'

/** The photos and plans of a place: to see, to add and to remove. */
export function FileRows({ place, name }: { place: Place; name: string }) {
  const { t } = useWords()
  const picker = useRef<HTMLInputElement>(null)
  const verb = useRowVerb(PLACES_KEY)
  const mayChange = useMay('places:update')
  const attach = (files: readonly File[]) =>
    verb.mutate(async () => {
      for (const file of files) await addFile(place.id, file)
    })
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {place.files.map((file) => (
        <div key={file.id} className="flex items-center">
          <PlaceFiles files={[file]} />
          {mayChange && (
            <DeleteButton
              label={t('places.settings.files.delete', { name: fileName(file, t) })}
              title={t('places.settings.files.deleteTitle', { name: fileName(file, t) })}
              text={t('places.settings.files.deleteText')}
              onDelete={() => verb.mutate(() => deleteFile(place.id, file))}
            />
          )}
        </div>
      ))}
      {mayChange && (
        <>
          <input
            ref={picker}
            type="file"
            accept={KINDS}
            multiple
            hidden
            aria-label={t('places.settings.files.addTo', { name })}
            onChange={({ target }) => {
              attach([...(target.files ?? [])])
              target.value = '' // the same file again is a change, too
            }}
          />
          <Button
            look="quiet"
            size="small"
            className="-ms-2"
            disabled={verb.isPending}
            aria-label={t('places.settings.files.addTo', { name })}
            onClick={() => picker.current?.click()}
          >
            <Paperclip size={14} aria-hidden />{' '}
            {t(verb.isPending ? 'places.settings.files.sending' : 'places.settings.files.add')}
          </Button>
        </>
      )}
      {verb.error && (
        <p role="alert" className="text-meta text-late-word">
          {refusalOf(verb.error, t)}
        </p>
      )}
    </div>
  )
}
