import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useStore } from 'zustand'
import { wayQuery } from '#components/trips/queries.ts'
import { shownWayStore } from '#components/trips/shown-way.ts'
import type { Route } from '#lib/client/model.ts'
import type { Drawing } from '../marks/mark.ts'
import { useMarks } from '../use-marks.ts'

/** The way that a vehicle would take, while somebody looks at it among those that can be sent. */
export function ShownWayLayer() {
  const { shown } = useStore(shownWayStore)
  const { data } = useQuery({ ...wayQuery(shown?.alarm ?? '', shown?.vehicle ?? ''), enabled: shown !== null })
  const route = shown ? data : undefined
  const wanted = useCallback((): Drawing => ({ marks: [], ways: route?.line ? [lineOf(route.line)] : [] }), [route])
  useMarks('shown-way', route != null, wanted)
  return null
}

const lineOf = ({ coordinates }: NonNullable<Route['line']>) => ({
  id: 'shown',
  points: coordinates.map(([lng, lat]) => ({ lng: lng!, lat: lat! })),
  isKnown: true,
  isShown: true,
})
