'use client'
import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { overlaysQuery } from '#components/overlays/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { SettingsPage } from '../settings-page.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { Waiting } from '../waiting.tsx'
import { NEW_OVERLAY } from './overlay-draft.ts'
import { OverlayForm } from './overlay-form.tsx'
import { OverlayRow } from './overlay-row.tsx'
import { addOverlay } from './overlay-verbs.ts'

/** What the team lays over its map. */
export function MapPage() {
  const { t } = useWords()
  const { data: overlays, error } = useQuery({ ...overlaysQuery, staleTime: 0 })
  const mayAdd = useMay('overlays:create')
  return (
    <SettingsPage path="/settings/map" about={t('settings.map.about')}>
      {!overlays && <Waiting error={error} />}
      {overlays?.length === 0 && <p className="mb-3 text-second">{t('settings.map.none')}</p>}
      {overlays && (
        <ol aria-label={t('settings.map.overlays')} className="mb-3 flex flex-col gap-2 empty:hidden">
          {overlays.map((overlay) => (
            <OverlayRow key={overlay.id} {...{ overlay, overlays }} />
          ))}
        </ol>
      )}
      {overlays && mayAdd && <AddOverlay />}
    </SettingsPage>
  )
}

function AddOverlay() {
  const { t } = useWords()
  const verb = useRowVerb(overlaysQuery.queryKey)
  const { isOpen, button, close, toggle } = useFormToggle()
  const add = t('settings.map.add')
  return (
    <>
      <div className="flex items-center gap-2">
        <Button ref={button} aria-expanded={isOpen} onClick={toggle}>
          <Plus size={15} aria-hidden /> {add}
        </Button>
        <RowNote verb={verb} />
      </div>
      {isOpen && (
        <OverlayForm
          name={add}
          action={t('settings.add')}
          start={NEW_OVERLAY}
          isNew
          save={(draft) => verb.mutateAsync(() => addOverlay(draft)).then(close)}
          onDone={close}
        />
      )}
    </>
  )
}
