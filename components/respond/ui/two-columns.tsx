import type { ReactNode } from 'react'

const UPRIGHT = 'grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto]'
const WIDE = 'wide:grid-cols-[minmax(0,1fr)_minmax(420px,42%)] wide:grid-rows-[minmax(0,1fr)_auto]'

type Props = { first: ReactNode; second: ReactNode; foot: ReactNode; className?: string }

/** What there is to see, and under the thumb what there is to do. Upright all in one column; wide, the thumb's beside the first. */
export const TwoColumns = ({ first, second, foot, className = '' }: Props) => (
  <div className={`${UPRIGHT} ${WIDE}`}>
    <main className={`min-h-0 overflow-y-auto wide:contents ${className}`}>
      {first}
      {second}
    </main>
    {foot}
  </div>
)
