import { UnseenBanner } from '#components/console/alarms/unseen-banner.tsx'
import { MapMenu } from '#components/map/base/map-menu.tsx'
import { LayerChips } from '#components/map/layer-chips.tsx'
import { AlarmsLayer } from '#components/map/layers/alarms-layer.tsx'
import { CallersLayer } from '#components/map/layers/callers-layer.tsx'
import { CoarseNote } from '#components/map/layers/coarse-note.tsx'
import { CrewLayer } from '#components/map/layers/crew-layer.tsx'
import { DraftLayer } from '#components/map/layers/draft-layer.tsx'
import { NewOutside } from '#components/map/layers/new-outside.tsx'
import { OverlaysLayer } from '#components/map/layers/overlays-layer.tsx'
import { Picking } from '#components/map/layers/picking.tsx'
import { PlacesLayer } from '#components/map/layers/places-layer.tsx'
import { PostsLayer } from '#components/map/layers/posts-layer.tsx'
import { ReachLayer } from '#components/map/layers/reach-layer.tsx'
import { ReportsLayer } from '#components/map/layers/reports-layer.tsx'
import { ShownWayLayer } from '#components/map/layers/shown-way-layer.tsx'
import { VehiclesLayer } from '#components/map/layers/vehicles-layer.tsx'
import { ViewLock } from '#components/map/layers/view-lock.tsx'
import { WaysLayer } from '#components/map/layers/ways-layer.tsx'
import { MapView } from '#components/map/map.tsx'
import { MapControls } from '#components/map/map-controls.tsx'
import { select } from '#components/view/view-store.ts'

/** The map with its layers, from the bottom up. */
export function MapPane() {
  return (
    <div className="relative min-h-0 flex-1 bg-page">
      <MapView>
        <ReachLayer />
        <OverlaysLayer />
        <WaysLayer />
        <ShownWayLayer />
        <PlacesLayer />
        <PostsLayer />
        <ReportsLayer />
        <CallersLayer />
        <CrewLayer />
        <VehiclesLayer />
        <AlarmsLayer />
        <DraftLayer />
        <ViewLock />
        <Picking />
        <MapControls />
        <NewOutside />
        <CoarseNote />
      </MapView>
      <LayerChips />
      {/* Beside the map, not on it: another base is another map. */}
      <MapMenu className="absolute end-3 top-33" />
      <UnseenBanner className="absolute inset-x-3 top-14 pe-12" onOpen={({ id }) => select({ kind: 'alarm', id })} />
    </div>
  )
}
