import { useCallback } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { nowStore } from '#components/live/now.ts'
import { positionsStore } from '#components/live/positions-store.ts'
import { useMembers } from '#components/members/queries.ts'
import { useView } from '#components/view/view-store.ts'
import { crewMarks } from '../marks/crew-marks.ts'
import { marksOnly } from '../marks/mark.ts'
import { useMarks } from '../use-marks.ts'

/** Members who share where they are, as discs with their initials. */
export function CrewLayer() {
  const alarms = useOpenAlarms()
  const members = useMembers()
  const isShown = useView((view) => view.layers.crew)
  const wanted = useCallback(
    () => marksOnly(crewMarks(alarms, members, positionsStore.getState().byId, nowStore.getState().now)),
    [alarms, members],
  )
  useMarks('crew', isShown, wanted)
  return null
}
