import dynamic from 'next/dynamic'
import type { ReactNode } from 'react'
import type { Alarm } from '#lib/client/model.ts'
import { Dangers, PlacesHere } from '../places/places-here.tsx'
import { TwoColumns } from '../ui/two-columns.tsx'
import { AlarmFacts } from './alarm-facts.tsx'
import { AsOf } from './as-of.tsx'

// The map is most of what there is to load, and the last thing that is needed.
const AlarmMap = dynamic(() => import('./alarm-map.tsx').then((module) => module.AlarmMap), { ssr: false })

type Props = { alarm: Alarm; readAt: number; foot: ReactNode; children: ReactNode }

/** Where it is, what it is and how old; what follows of it; and the thumb's keys at the foot. */
export const AlarmFrame = ({ alarm, readAt, foot, children }: Props) => (
  <TwoColumns
    first={
      <div className="relative h-[19dvh] min-h-32 bg-panel sm:h-[36dvh] wide:row-span-2 wide:h-auto">
        {alarm.location && <AlarmMap alarm={alarm} />}
      </div>
    }
    second={
      <div className="grid content-start gap-3 bg-panel px-4 py-4 sm:px-5 wide:min-h-0 wide:overflow-y-auto wide:border-line wide:border-s">
        <AsOf readAt={readAt} />
        <Dangers alarm={alarm} />
        <AlarmFacts alarm={alarm} />
        {children}
        <PlacesHere alarm={alarm} />
      </div>
    }
    foot={foot}
  />
)
