import type { ReactNode } from 'react'
import { TwoColumns } from '../ui/two-columns.tsx'

const COLUMN =
  'mx-auto grid w-full max-w-4xl grid-cols-[minmax(0,1fr)] content-start gap-3.5 wide:min-h-0 wide:overflow-y-auto wide:px-5 wide:py-4'

/** Cards: what is on and who can come first, then what this device and its owner have set; what is said most under the thumb. */
export const IdleFrame = ({ first, second, foot }: { first: ReactNode; second: ReactNode; foot: ReactNode }) => (
  <TwoColumns
    className="grid grid-cols-[minmax(0,1fr)] content-start gap-3.5 px-4 py-4 sm:px-5"
    first={<div className={`${COLUMN} wide:row-span-2`}>{first}</div>}
    second={<div className={`${COLUMN} wide:border-line wide:border-s`}>{second}</div>}
    foot={foot}
  />
)
