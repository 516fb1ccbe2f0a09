import { Minus, Plus, Star } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { lockView, useView } from '#components/view/view-store.ts'
import { fitOpenAlarms } from '../view/show-on-map.ts'
import { useMap } from './map-context.ts'

/** Zoom, and the star: show all open alarms and keep showing them. Hollow while the view is locked by hand. */
export function MapControls() {
  const map = useMap()
  const locked = useView((view) => view.viewLocked)
  const zoom = (step: 1 | -1) => {
    lockView(true)
    if (step > 0) map.zoomIn()
    else map.zoomOut()
  }
  const follow = () => {
    lockView(false)
    fitOpenAlarms()
  }
  const star = locked ? 'Show all open alarms' : 'Showing all open alarms'
  return (
    <div className="absolute top-3 right-3 grid gap-1.5">
      <Button size="icon" className="bg-panel" aria-label="Zoom in" title="Zoom in" onClick={() => zoom(1)}>
        <Plus size={16} aria-hidden />
      </Button>
      <Button size="icon" className="bg-panel" aria-label="Zoom out" title="Zoom out" onClick={() => zoom(-1)}>
        <Minus size={16} aria-hidden />
      </Button>
      <Button size="icon" className="bg-panel" aria-label={star} aria-pressed={!locked} title={star} onClick={follow}>
        <Star size={16} aria-hidden fill={locked ? 'none' : 'currentColor'} />
      </Button>
    </div>
  )
}
