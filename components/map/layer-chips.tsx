import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useNow } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { useMaySeePosts, usePosts } from '#components/posts/queries.ts'
import { useOpenReports } from '#components/reports/queries.ts'
import type { Shape } from '#components/status/shapes.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { cn } from '#components/ui/cn.ts'
import { useVehicles } from '#components/vehicles/queries.ts'
import { LAYERS, type LayerName, toggleLayer, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { type Drawn, drawnOf } from './drawn.ts'

const SHAPE_OF: Record<LayerName, Shape | null> = {
  alarms: null,
  vehicles: 'arrow',
  crew: 'circle',
  reports: 'bubble',
  crowd: 'flag',
  water: 'drop',
  places: 'house',
}

/** What the map shows; each chip carries the silhouette of its markers. */
export function LayerChips() {
  const { t } = useWords()
  const layers = useView((view) => view.layers)
  useNow() // vehicles come onto the map with their first fix
  const { byId } = positionsStore.getState()
  const posts = drawnOf(usePosts(), ({ location }) => location !== null)
  const counts: Partial<Record<LayerName, Drawn>> = {
    alarms: drawnOf(useOpenAlarms(), ({ location }) => location !== null),
    vehicles: drawnOf(useVehicles(), ({ id }) => byId.has(id)),
    reports: drawnOf(useOpenReports(), ({ location }) => location !== null),
    ...(useMaySeePosts() && { crowd: posts }),
  }
  return (
    <fieldset aria-label={t('map.layers.label')} className="absolute start-3 top-3 flex flex-wrap gap-1.5 pe-16">
      {LAYERS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={layers[name]}
          onClick={() => toggleLayer(name)}
          className={cn(
            'flex items-center gap-1.5 rounded-md border bg-panel min-h-8 px-2.5 text-meta',
            layers[name] ? 'border-edge text-text' : 'border-line text-hint line-through',
          )}
        >
          {silhouette(SHAPE_OF[name])}
          {t(`map.layers.${name}`)}
          {counts[name] && <Count {...counts[name]} />}
        </button>
      ))}
    </fieldset>
  )
}

/** A chip counts what is drawn, and says so where that is not all. */
function Count({ all, drawn }: Drawn) {
  const { t } = useWords()
  if (all === drawn) return <span className="text-hint">{all}</span>
  return (
    <span className="text-dispatched-word" title={t('map.layers.notDrawn', { count: all - drawn })}>
      {t('map.layers.someDrawn', { drawn, all })}
    </span>
  )
}

const silhouette = (shape: Shape | null) => (shape ? <StatusIcon shape={shape} size={12} /> : <Pin />)

const Pin = () => (
  <svg
    width="12"
    height="12"
    viewBox="0 0 18 18"
    aria-hidden="true"
    className="fill-none stroke-[1.600px] stroke-current"
  >
    <path d="M9 16.500L4 10a6 6 0 1 1 10 0z" strokeLinejoin="round" />
  </svg>
)
