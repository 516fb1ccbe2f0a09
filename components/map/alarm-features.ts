import type { Feature } from 'geojson'
import { alarmTitle } from '#components/alarms/alarm-words.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'

import { alarmIcon } from './icon-names.ts'

const LONGEST = 26

/** Open alarms with a place, as pins; the chosen one is marked, the most urgent drawn last and so on top, but named first. */
export const alarmFeatures = (alarms: readonly Alarm[], selectedId: string | null, t: Translate): Feature[] =>
  alarms.flatMap((alarm) => {
    const { id, sequence, priority, status, location } = alarm
    if (!location) return []
    const properties = {
      id,
      icon: alarmIcon(priority, status),
      label: `#${sequence} ${shortened(alarmTitle(alarm, t))}`,
      order: -priority,
      selected: id === selectedId,
    }
    const coordinates = [location.longitude, location.latitude]
    return [{ type: 'Feature' as const, properties, geometry: { type: 'Point' as const, coordinates } }]
  })

const shortened = (title: string) => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title)
