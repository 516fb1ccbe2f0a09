import { alarmTitle } from '#components/alarms/alarm-words.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { Translate } from '#lib/words/translate.ts'
import { alarmIcon } from './icon-names.ts'
import type { Mark } from './mark.ts'

const LONGEST = 26

/** Open alarms with a place, as pins; the most urgent lie on top, and the chosen one, which is marked, above them all. */
export const alarmMarks = (alarms: readonly Alarm[], selectedId: string | null, t: Translate): Mark[] =>
  alarms
    .flatMap(({ location, ...alarm }) => (location ? [{ alarm, location }] : []))
    .toSorted((a, b) => rank(a.alarm, selectedId) - rank(b.alarm, selectedId))
    .map(({ alarm, location }) => ({
      id: alarm.id,
      lng: location.longitude,
      lat: location.latitude,
      icon: alarmIcon(alarm.priority, alarm.status),
      isPin: true,
      label: `#${alarm.sequence} ${shortened(alarmTitle(alarm, t))}`,
      isChosen: alarm.id === selectedId,
    }))

const rank = ({ id, priority }: Pick<Alarm, 'id' | 'priority'>, selectedId: string | null) =>
  id === selectedId ? 0 : -priority

const shortened = (title: string) => (title.length > LONGEST ? `${title.slice(0, LONGEST - 1).trimEnd()}…` : title)
