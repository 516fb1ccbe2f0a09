import { useWords } from '#components/words/words-context.ts'
import { useSeen } from '../use-seen.ts'
import { Waiting } from '../waiting.tsx'
import { draftOf, type PlaceDraft } from './place-draft.ts'
import { PlaceForm } from './place-form.tsx'
import { changePlace, readPlace } from './place-verbs.ts'

type Props = { id: string; name: string; saved: (work: () => Promise<unknown>) => Promise<unknown>; onDone: () => void }

/** Changes a place as it stands on the server now; when it changes meanwhile, shows the new one and keeps ours at hand. */
export function EditPlace({ id, name, saved, onDone }: Props) {
  const { t } = useWords()
  const read = async () => {
    const { value, etag } = await readPlace(id)
    return { value: { place: value, draft: draftOf(value) }, etag }
  }
  const { seen, error, mine, save } = useSeen(`place ${id}`, read, ({ place, draft }, etag) =>
    saved(() => changePlace(place, draft, etag)).then(onDone),
  )
  if (!seen) return <Waiting error={error} />
  const { place, draft } = seen.value
  return (
    <PlaceForm
      key={seen.etag}
      action={t('settings.save')}
      start={draft}
      mine={mine?.draft}
      save={(written: PlaceDraft) => save({ place, draft: written })}
      {...{ name, onDone }}
    />
  )
}
