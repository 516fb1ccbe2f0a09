import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { serverNow } from '#components/live/now.ts'
import { receiveFixes } from '#components/live/positions-store.ts'
import { keepFix } from '../../outbox/respond-outbox.ts'
import { keepAwake } from '../../sharing/wake-lock.ts'
import { fixOf, watchPlace } from '../../sharing/watch-place.ts'
import { isWorthSending, type Place } from '../../sharing/worth-sending.ts'
import { drivingStore } from './driving-store.ts'

/**
 * Says where the vehicle is while the page is open, oftener on the way; the screen stays awake. What cannot be sent is kept with
 * its own time. Draws nothing.
 */
export function DrivingKeeper({ vehicle, isUnderWay }: { vehicle: string; isUnderWay: boolean }) {
  const isWanted = useStore(drivingStore, (driving) => driving.isWanted)
  const underWay = useRef(isUnderWay)
  useEffect(() => {
    underWay.current = isUnderWay
  }, [isUnderWay])
  useEffect(keepAwake, [])
  useEffect(() => (isWanted ? follow(vehicle, () => underWay.current) : undefined), [vehicle, isWanted])
  return null
}

const say = (state: ReturnType<typeof drivingStore.getState>['state']) => drivingStore.setState({ state })

/** Until the answer is called. */
function follow(vehicle: string, isUnderWay: () => boolean): () => void {
  let last: Place | null = null
  say('finding')
  const stop = watchPlace({
    found: (coords) => {
      const now = { lng: coords.longitude, lat: coords.latitude, atMs: serverNow(), headingDeg: coords.heading }
      say('on')
      if (!isWorthSending(last, now, isUnderWay())) return
      last = now
      const fix = fixOf(coords, now.atMs)
      const { lng, lat, atMs } = now
      receiveFixes({
        fixes: [[vehicle, lng, lat, fix.heading, fix.speed, fix.altitude, atMs, coords.accuracy]],
        gone: [],
      })
      void keepFix(fix)
    },
    failed: (why) => {
      if (why !== 'notFound' || !last) say(why)
    },
  })
  return () => {
    stop()
    say('off')
  }
}
