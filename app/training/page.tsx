import type { Metadata } from 'next'
import { Console } from '#components/console/console.tsx'

export const metadata: Metadata = { title: 'TRAINING · Muster' }

/** The same console for the training centre: what happens here is nobody else's business. */
export default function Page() {
  return <Console centre="training" />
}
