import { Eye } from 'lucide-react'
import { useState } from 'react'
import { overlaysQuery } from '#components/overlays/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Overlay } from '#lib/client/model.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { EditButton } from '../edit-button.tsx'
import { IconButton } from '../icon-button.tsx'
import { MoveButtons } from '../move-buttons.tsx'
import { placesAfter } from '../places.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { DeleteOverlay } from './delete-overlay.tsx'
import { EditOverlay } from './edit-overlay.tsx'
import { OverlayPreview } from './overlay-preview.tsx'
import { placeOverlays } from './overlay-verbs.ts'

type Props = { overlay: Overlay; overlays: readonly Overlay[] }

/** One overlay: what it is, how it looks, and what can be done with it. */
export function OverlayRow({ overlay, overlays }: Props) {
  const { t } = useWords()
  const verb = useRowVerb(overlaysQuery.queryKey)
  const editor = useFormToggle()
  const mayChange = useMay('overlays:update')
  const [isLooking, setLooking] = useState(false)
  const { id, name } = overlay
  const n = overlays.findIndex((other) => other.id === id)
  const edit = t('settings.map.edit', { name })
  return (
    <li className="rounded-md border border-line bg-panel p-2 ps-3">
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1">
        <About overlay={overlay} />
        <RowNote verb={verb} />
        <div className="flex">
          <IconButton
            icon={Eye}
            label={t('settings.map.look', { name })}
            aria-expanded={isLooking}
            onClick={() => setLooking(!isLooking)}
          />
          {mayChange && (
            <>
              <MoveButtons
                {...{ name, n, verb }}
                count={overlays.length}
                move={(by) => placeOverlays(placesAfter(overlays, ({ place }) => place, n, by))}
              />
              <EditButton label={edit} editor={editor} />
              <DeleteOverlay {...{ overlay, verb }} />
            </>
          )}
        </div>
      </div>
      {editor.isOpen && <EditOverlay {...{ overlay, verb, editor }} name={edit} />}
      {isLooking && <OverlayPreview overlay={overlay} />}
    </li>
  )
}

function About({ overlay: { name, kind, features, opacity, shown } }: { overlay: Overlay }) {
  const words = useWords()
  const { t, format } = words
  const parts = [
    t(`settings.map.kinds.${kind}`),
    ...(features === null ? [] : [t('settings.map.things', { count: features })]),
    ...(opacity < 1 ? [t('settings.map.percent', { percent: format.number(Math.round(opacity * 100)) })] : []),
    ...(shown ? [] : [t('settings.map.hidden')]),
  ]
  return (
    <div className="min-w-0 flex-1">
      <p className="break-words font-semibold">
        <bdi>{name}</bdi>
      </p>
      <p className="text-meta text-second">{lineOf(parts, words)}</p>
    </div>
  )
}
