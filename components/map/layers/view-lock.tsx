import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import { useUnseen } from '#components/alarms/use-unseen.ts'
import { lookStore } from '#components/view/show-on-map.ts'
import { isPlacing, lockView, useView } from '#components/view/view-store.ts'
import { nearestTo } from '#lib/geo/antimeridian.ts'
import { boundsOf, cornersOf } from '#lib/geo/bounds.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { useMap } from '../map-context.ts'
import { useOpenPlaces } from '../use-open-places.ts'
import { useSelectedPlace } from '../use-selected-place.ts'

const PADDING = { top: 110, bottom: 80, left: 80, right: 90 }
/** Under the banner of a new alarm, which is on the map itself: its marker is not to be behind it. */
const TOP_UNDER_BANNER = 206
const CLOSEST = 14
const NEAR = 12
const MOVE_MS = 400

/**
 * Moves the map only for a reason: the set of open alarms changed, something was chosen, or somebody asked; and never
 * under somebody's hand: not while a click says where an alarm is, nor while the pointer is over the map.
 */
export function ViewLock() {
  const map = useMap()
  const places = useOpenPlaces()
  const set = places.map(({ id }) => id).join()
  const fitAsked = useStore(lookStore, ({ fit }) => fit)
  const lookAt = useStore(lookStore, ({ at }) => at)
  const chosen = useSelectedPlace()
  const isBannerShown = useUnseen().length > 0

  const fit = useEffectEvent(() => {
    const box = boundsOf(chosen ? [...places, chosen] : places)
    if (!box) return
    const padding = isBannerShown ? { ...PADDING, top: TOP_UNDER_BANNER } : PADDING
    map.fitBounds(cornersOf(box), { padding, maxZoom: CLOSEST, duration: MOVE_MS })
  })
  const inSight = (lng: number) => nearestTo(map.getCenter().lng, lng)
  const centre = (place: LngLat) =>
    map.easeTo({ center: [place.lng, place.lat], zoom: Math.max(map.getZoom(), NEAR), duration: MOVE_MS })
  const show = useEffectEvent((place: LngLat) => {
    // After the columns have found their width.
    requestAnimationFrame(() => {
      map.resize()
      if (!useView.getState().viewLocked && !isInHand()) fit()
      else if (!isWellInside(map.project([inSight(place.lng), place.lat]), map.getContainer())) centre(place)
    })
  })

  const lookThere = useEffectEvent((place: LngLat) => {
    lockView(true)
    // A detail may open beside the map at the same time: the middle is the middle of what is left.
    requestAnimationFrame(() => {
      map.resize()
      centre(place)
    })
  })

  const isInHand = useInHand(map)
  const follow = useEffectEvent(() => {
    if (!useView.getState().viewLocked && !isInHand()) fit()
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the set of open alarms is the reason, not where they are
  useEffect(() => follow(), [set])
  useEffect(() => {
    if (isBannerShown) follow() // it comes a moment after its alarm; that it goes is no reason
  }, [isBannerShown])
  useEffect(() => {
    // A column opened beside the map: it goes on showing all alarms, and what was chosen, for as long as it says so.
    const subscription = map.on('resize', () => follow())
    return () => subscription.unsubscribe()
  }, [map])
  useEffect(() => {
    if (fitAsked > 0) fit()
  }, [fitAsked])
  useEffect(() => {
    if (lookAt) lookThere(lookAt)
  }, [lookAt])
  useEffect(() => {
    if (chosen) show(chosen)
  }, [chosen])
  useEffect(() => {
    // Only movements of a hand have an event behind them.
    const subscription = map.on('movestart', ({ originalEvent }) => originalEvent && lockView(true))
    return () => subscription.unsubscribe()
  }, [map])
  return null
}

/** Is somebody pointing at the map, or saying where something is? */
function useInHand(map: MapLibre): () => boolean {
  const isOver = useRef(false)
  useEffect(() => {
    const element = map.getCanvasContainer()
    const enter = ({ pointerType }: PointerEvent) => {
      isOver.current = pointerType === 'mouse'
    }
    const leave = () => {
      isOver.current = false
    }
    element.addEventListener('pointermove', enter)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('pointermove', enter)
      element.removeEventListener('pointerleave', leave)
    }
  }, [map])
  return () => isOver.current || isPlacing(useView.getState())
}

function isWellInside({ x, y }: { x: number; y: number }, { clientWidth, clientHeight }: HTMLElement): boolean {
  return x > 60 && y > 110 && x < clientWidth - 90 && y < clientHeight - 60
}
