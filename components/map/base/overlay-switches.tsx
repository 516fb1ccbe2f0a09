import { isOnMap, useOverlays } from '#components/overlays/queries.ts'
import { MenuGroup, MenuSwitch } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { switchOverlay, useMapChoice } from './base-store.ts'

/** What the team lays over the map, the topmost first, as it lies. */
export function OverlaySwitches() {
  const { t } = useWords()
  const overlays = useOverlays()
  const switched = useMapChoice((choice) => choice.overlays)
  if (overlays.length === 0) return null
  return (
    <MenuGroup title={t('map.base.overlays')}>
      {overlays.toReversed().map((overlay) => (
        <MenuSwitch
          key={overlay.id}
          checked={isOnMap(overlay, switched)}
          onChange={(isShown) => switchOverlay(overlay.id, isShown)}
        >
          <bdi className="min-w-0 break-words">{overlay.name}</bdi>
        </MenuSwitch>
      ))}
    </MenuGroup>
  )
}
