import { Minus, Plus, Star } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { lockView, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { fitOpenAlarms } from '../view/show-on-map.ts'
import { useMap } from './map-context.ts'

/** Zoom, and the star: show all open alarms and keep showing them. Hollow while the view is locked by hand. */
export function MapControls() {
  const { t } = useWords()
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
  const star = t(locked ? 'map.showAll' : 'map.showingAll')
  const [zoomIn, zoomOut] = [t('map.zoomIn'), t('map.zoomOut')]
  return (
    <div className="absolute end-3 top-3 grid gap-1.5">
      <Button size="icon" className="bg-panel" aria-label={zoomIn} title={zoomIn} onClick={() => zoom(1)}>
        <Plus size={16} aria-hidden />
      </Button>
      <Button size="icon" className="bg-panel" aria-label={zoomOut} title={zoomOut} onClick={() => zoom(-1)}>
        <Minus size={16} aria-hidden />
      </Button>
      <Button size="icon" className="bg-panel" aria-label={star} aria-pressed={!locked} title={star} onClick={follow}>
        <Star size={16} aria-hidden fill={locked ? 'none' : 'currentColor'} />
      </Button>
    </div>
  )
}
