import { useEffect, useState } from 'react'
import { serverNow } from '#components/live/now.ts'
import type { Entry } from '#lib/contracts/live.ts'
import { soundGate } from './sound-gate.ts'
import { soundOf } from './sound-of.ts'
import { openSound, sound } from './sound-store.ts'

/** What to do with an entry of the log so that this desk hears it. */
export function useSounds(): (entry: Entry) => void {
  useEffect(openSound, [])
  const [isHeard] = useState(soundGate)
  const [hear] = useState(() => (entry: Entry) => {
    const name = soundOf(entry)
    if (name && isHeard(name, Date.parse(entry.at), serverNow())) sound(name)
  })
  return hear
}
