import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useOverlaysOnMap } from '#components/map/layers/overlays-layer.tsx'
import { MapView } from '#components/map/map.tsx'
import { useMap } from '#components/map/map-context.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Overlay } from '#lib/client/model.ts'
import { Waiting } from '../waiting.tsx'

/** An overlay on a small map, and what is in it as a list. */
export function OverlayPreview({ overlay }: { overlay: Overlay }) {
  return (
    <div className="mt-2 flex flex-col gap-2">
      <div className="relative h-72 overflow-hidden rounded-md border border-line bg-page">
        <MapView>
          <OnMap overlay={overlay} />
        </MapView>
      </div>
      {overlay.features !== null && <Contents overlay={overlay} />}
    </div>
  )
}

function OnMap({ overlay }: { overlay: Overlay }) {
  const map = useMap()
  useOverlaysOnMap(useMemo(() => [overlay], [overlay]))
  const box = overlay.bounds?.join()
  useEffect(() => {
    const [west = 0, south = 0, east = 0, north = 0] = (box ?? '').split(',').map(Number)
    if (box) map.fitBounds([west, south, east, north], { padding: 30, maxZoom: 15, duration: 0 })
  }, [map, box])
  return null
}

type Thing = { n: number; title: string | undefined; description: string | undefined }
const MOST = 200

/** Whatever stands on the map stands here, too. */
function Contents({ overlay }: { overlay: Overlay }) {
  const { t } = useWords()
  const { data, error } = useQuery({
    queryKey: ['overlay-contents', overlay.address],
    queryFn: () => readThings(overlay.address),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!data) return <Waiting error={error} />
  const named = data.filter(({ title, description }) => title ?? description)
  return (
    <div className="max-h-64 overflow-y-auto rounded-md border border-line p-2">
      {named.length === 0 && <p className="text-second">{t('settings.map.nameless')}</p>}
      <ul
        aria-label={t('settings.map.contents', { name: overlay.name })}
        className="flex flex-col gap-1.5 empty:hidden"
      >
        {named.slice(0, MOST).map(({ n, title, description }) => (
          <li key={n} dir="auto" className="break-words">
            <p className="font-semibold empty:hidden">{title}</p>
            <p className="whitespace-pre-line text-meta text-second empty:hidden">{description}</p>
          </li>
        ))}
      </ul>
      {named.length > MOST && (
        <p className="mt-1 text-second">{t('settings.map.more', { count: named.length - MOST })}</p>
      )}
    </div>
  )
}

async function readThings(address: string): Promise<Thing[]> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  const { features } = (await answer.json()) as { features: { properties: Record<string, string> }[] }
  return features.map(({ properties: { title, description } }, n) => ({ n, title, description }))
}
