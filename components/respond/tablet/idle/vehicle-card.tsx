import { useQuery } from '@tanstack/react-query'
import { rolesQuery } from '#components/members/queries.ts'
import { StatusChip } from '#components/status/status-chip.tsx'
import { fleetOf, VEHICLE_LOOK } from '#components/vehicles/fleet.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm, Vehicle } from '#lib/client/model.ts'
import type { Tablet } from '#lib/contracts/team/tablets.ts'
import { Card } from '../../ui/card.tsx'
import { ownVehicleQuery } from '../tablet-query.ts'

/** What the vehicle is doing, and who must sit where in it. */
export function VehicleCard({ tablet: { vehicle }, open }: { tablet: Tablet; open: readonly Alarm[] }) {
  const { t } = useWords()
  const { data: read } = useQuery(ownVehicleQuery(vehicle.id))
  if (!read) return null
  const { status } = fleetOf([read], open)[0]! // safe: one for one
  return (
    <Card
      title={vehicle.name}
      note={read.type}
      action={<StatusChip word={t(`vehicles.status.${status}`)} {...VEHICLE_LOOK[status]} />}
    >
      <Seats crew={read.crew} />
    </Card>
  )
}

function Seats({ crew }: { crew: Vehicle['crew'] }) {
  const { t, format } = useWords()
  const { data: roles = [] } = useQuery(rolesQuery)
  if (crew.length === 0) return <p className="text-[16px] text-second">{t('tablet.idle.noSeats')}</p>
  return (
    <ol aria-label={t('tablet.idle.seats')}>
      {[...crew.entries()].map(([at, { role, needed }]) => (
        <li
          key={at}
          className="grid min-h-11 grid-cols-[28px_1fr_auto] items-center gap-2 border-line border-t text-[16px]"
        >
          <b className="tabular-nums">{format.number(at + 1)}</b>
          <span dir="auto">{roles.find(({ id }) => id === role)?.name ?? t('respond.strength.anyRole')}</span>
          <span className="text-second">{t(needed ? 'tablet.idle.needed' : 'tablet.idle.mayBeEmpty')}</span>
        </li>
      ))}
    </ol>
  )
}
