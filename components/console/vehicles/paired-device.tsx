import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Tablet } from 'lucide-react'
import { useState } from 'react'
import { useNow } from '#components/live/now.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Confirm } from '#components/ui/confirm.tsx'
import { devicesQuery, unpairDevice } from '#components/vehicles/devices.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import type { Device } from '#lib/contracts/team/tablets.ts'
import { isolated } from '#lib/words/isolated.ts'

/** It is told to the minute. */
const JUST_NOW_MS = 90_000

type Props = { device: Device; vehicle: { id: string; name: string } }

/** One tablet: what it is, when it was last here, and taking it away. */
export function PairedDevice({ device, vehicle }: Props) {
  const { t, format } = useWords()
  const client = useQueryClient()
  const [isAsking, ask] = useState(false)
  const mayUnpair = useMay('vehicles.devices:delete')
  const unpair = useMutation({
    mutationFn: () => unpairDevice(vehicle.id, device.id),
    onSettled: () => client.invalidateQueries({ queryKey: devicesQuery(vehicle.id).queryKey }),
  })
  const ageMs = useNow() - Date.parse(device.seenAt)
  const name = device.name ?? t('vehicles.tablets.nameless')
  return (
    <li className="grid min-h-11 grid-cols-[auto_1fr_auto] items-center gap-2.5 py-1">
      <Tablet size={18} aria-hidden className="text-second" />
      <span className="min-w-0">
        <span className="block truncate">
          <bdi>{name}</bdi>
        </span>
        <span className="block text-meta text-second">
          {ageMs < JUST_NOW_MS ? t('vehicles.tablets.seenNow') : t('vehicles.tablets.seen', { age: format.age(ageMs) })}
        </span>
        {unpair.error && <span className="block text-late-word text-meta">{sentenceOf(unpair.error, t)}</span>}
      </span>
      {mayUnpair && (
        <Button
          aria-label={t('vehicles.tablets.unpairNamed', { name })}
          disabled={unpair.isPending}
          onClick={() => ask(true)}
        >
          {t('vehicles.tablets.unpair')}
        </Button>
      )}
      <Confirm
        open={isAsking}
        title={t('vehicles.tablets.unpairTitle', { name: isolated(name) })}
        text={t('vehicles.tablets.unpairText', { vehicle: isolated(vehicle.name) })}
        action={t('vehicles.tablets.unpair')}
        onConfirm={() => unpair.mutate()}
        onOpenChange={ask}
      />
    </li>
  )
}
