import { useEffect, useState } from 'react'
import type { Alarm, PlaceAtAlarm } from '#lib/client/model.ts'
import { forgetFiles, keepFiles } from '../kept/kept-files.ts'

const SMALL = 64 * 1024

/**
 * Keeps photos and plans of what lies at an alarm on this device, for as long as the alarm is on; previews first, then the smallest.
 * Answers where a file is read from.
 */
export function useKeptFiles({ concludedAt }: Alarm, places: readonly PlaceAtAlarm[]): (url: string) => string {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map())
  const files = concludedAt ? [] : places.flatMap((place) => place.files)
  const wanted = JSON.stringify([
    ...files.flatMap(({ thumbnail }) => (thumbnail ? [{ url: thumbnail, bytes: SMALL }] : [])),
    ...files.map(({ url, bytes }) => ({ url, bytes })).toSorted((a, b) => a.bytes - b.bytes),
  ])
  useEffect(() => {
    if (!globalThis.caches) return // not without https
    let mine: Map<string, string> | undefined
    let isGone = false
    const list = JSON.parse(wanted) as { url: string; bytes: number }[]
    const keeping = list.length > 0 ? keepFiles(list) : forgetFiles().then(() => new Map<string, string>())
    void keeping
      .then((addresses) => {
        mine = addresses
        if (isGone) letGo(addresses)
        else setKept(addresses)
      })
      .catch((error: unknown) => console.warn('The plans are not kept on this device.', error))
    return () => {
      isGone = true
      if (mine) letGo(mine)
    }
  }, [wanted])
  return (url) => kept.get(url) ?? url
}

function letGo(addresses: Map<string, string>): void {
  for (const address of addresses.values()) URL.revokeObjectURL(address)
}
