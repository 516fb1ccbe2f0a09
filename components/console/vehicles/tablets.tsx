import { useMutation, useQuery } from '@tanstack/react-query'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { devicesQuery, makeCode } from '#components/vehicles/devices.ts'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { PairedDevice } from './paired-device.tsx'
import { PairingShown } from './pairing-shown.tsx'

type Props = { vehicle: { id: string; name: string } }

/** The tablets that stay in a vehicle, and a code for one more; only for who may know of them. */
export function Tablets({ vehicle }: Props) {
  return useMay('vehicles.devices:read') ? <Shown vehicle={vehicle} /> : null
}

function Shown({ vehicle }: Props) {
  const { t } = useWords()
  const mayPair = useMay('vehicles.devices:create')
  const { data: devices, error } = useQuery(devicesQuery(vehicle.id))
  const code = useMutation({ mutationFn: () => makeCode(vehicle.id) })
  const isUsed = devices?.some(
    ({ pairedAt }) => Date.parse(pairedAt) > (code.data ? code.submittedAt : Number.POSITIVE_INFINITY),
  )
  const failed = code.error ?? error
  return (
    <section aria-label={t('vehicles.tablets.title')} className="border-line border-t px-4 py-3">
      <div className="flex min-h-[34px] items-center gap-2">
        <h3 className="flex-1 font-semibold">{t('vehicles.tablets.title')}</h3>
        {mayPair && (!code.data || isUsed) && (
          <Button disabled={code.isPending} onClick={() => code.mutate()}>
            {t('vehicles.tablets.pair')}
          </Button>
        )}
      </div>
      {failed && (
        <p role="alert" className="py-1 text-late-word">
          {sentenceOf(failed, t)}
        </p>
      )}
      {code.data && !isUsed && (
        <PairingShown pairing={code.data} isMaking={code.isPending} onNew={() => code.mutate()} />
      )}
      {devices?.length === 0 && <p className="text-second">{t('vehicles.tablets.none')}</p>}
      <ul>
        {devices?.map((device) => (
          <PairedDevice key={device.id} device={device} vehicle={vehicle} />
        ))}
      </ul>
    </section>
  )
}
