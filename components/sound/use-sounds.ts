import { useEffect, useState } from 'react'
import { serverNow } from '#components/live/now.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { Entry } from '#lib/contracts/live.ts'
import { soundGate } from './sound-gate.ts'
import { alarmSound, type Rule, type Sound, soundOf } from './sound-of.ts'
import { openSound, sound } from './sound-store.ts'

export type Hear = {
  entry: (entry: Entry) => void
  alarms: (arrived: readonly Alarm[], rules: readonly Rule[] | undefined) => void
}

/** What to do with an entry of the log, and with alarms that have arrived, so that this desk hears them. */
export function useSounds(): Hear {
  useEffect(openSound, [])
  const [isHeard] = useState(soundGate)
  const [hear] = useState((): Hear => {
    const offer = (name: Sound, at: string) => isHeard(name, Date.parse(at), serverNow()) && sound(name)
    return {
      entry: (entry) => {
        const name = soundOf(entry)
        if (name) offer(name, entry.at)
      },
      // The others ring until somebody owns them (`use-ringing.ts`).
      alarms: (arrived, rules) => {
        for (const alarm of arrived)
          if (alarmSound(alarm, rules) === 'information') offer('information', alarm.createdAt)
      },
    }
  })
  return hear
}
