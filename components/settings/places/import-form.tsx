import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import { refusalOf } from '../seen.ts'
import { KindField } from './kind-field.tsx'
import { importFile } from './place-verbs.ts'
import { PLACES_KEY } from './places-query.ts'

/** A file of places, all of it or nothing; what came of it stands under it. */
export function ImportForm() {
  const { t } = useWords()
  const client = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [kind, setKind] = useState<PlaceKind | ''>('')
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: (chosen: File) => importFile(chosen, kind || undefined),
    onSuccess: () => client.invalidateQueries({ queryKey: PLACES_KEY }),
  })
  return (
    <details className="mb-4 rounded-md border border-line bg-panel">
      <summary className="min-h-9 cursor-pointer px-3 py-2 font-semibold">{t('places.settings.import.title')}</summary>
      <form
        aria-label={t('places.settings.import.title')}
        onSubmit={(event) => {
          event.preventDefault()
          if (file) mutate(file)
        }}
        className="flex flex-col gap-3 px-3 pb-3"
      >
        <p className="text-second">{t('places.settings.import.about')}</p>
        <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1">
          <Field
            type="file"
            accept=".csv,.geojson,.json,text/csv,application/geo+json,application/json"
            label={t('places.settings.import.file')}
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null)
              reset()
            }}
          />
          <KindField<''>
            label={t('places.settings.import.kind')}
            none={t('places.settings.import.noKind')}
            value={kind}
            onChange={setKind}
          />
        </div>
        <Button type="submit" className="self-start" disabled={!file || isPending}>
          {t(isPending ? 'places.settings.files.sending' : 'places.settings.import.start')}
        </Button>
        {data && <p role="status">{t('places.settings.import.done', data)}</p>}
        {error && <Refusal error={error} />}
      </form>
    </details>
  )
}

/** That nothing was imported, and each row that is why. */
function Refusal({ error }: { error: Error }) {
  const { t } = useWords()
  const rows = error instanceof Problem ? error.fields.filter(({ path }) => path.startsWith('rows.')) : []
  return (
    <div role="alert" className="text-late-word">
      <p className="font-semibold">{t('places.settings.import.refused')}</p>
      {rows.length === 0 && <p>{refusalOf(error, t)}</p>}
      <ul className="max-h-60 overflow-y-auto text-[13px]">
        {rows.map(({ path, message }) => (
          <li key={`${path} ${message}`} dir="auto">
            {t('places.settings.import.row', { row: Number(path.slice('rows.'.length)), message })}
          </li>
        ))}
      </ul>
    </div>
  )
}
