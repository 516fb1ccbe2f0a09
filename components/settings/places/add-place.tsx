import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { newDraft } from './place-draft.ts'
import { PlaceForm } from './place-form.tsx'
import { addPlace } from './place-verbs.ts'
import { PLACES_KEY } from './places-query.ts'

/** A button that becomes a form for one more; open at once where somebody came to add one. */
export function AddPlace({ at, isOpen: isAsked }: { at: { lat: number; lng: number } | null; isOpen: boolean }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(isAsked)
  const verb = useRowVerb(PLACES_KEY)
  const close = () => setOpen(false)
  const name = t('places.settings.add')
  return (
    <div className="mb-4">
      <div className="flex items-center gap-2">
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Plus size={15} aria-hidden /> {name}
        </Button>
        <RowNote verb={verb} />
      </div>
      {isOpen && (
        <PlaceForm
          name={name}
          action={t('settings.add')}
          start={newDraft(at)}
          save={(draft) => verb.mutateAsync(() => addPlace(draft)).then(close)}
          onDone={close}
        />
      )}
    </div>
  )
}
