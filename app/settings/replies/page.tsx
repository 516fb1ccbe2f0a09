import type { Metadata } from 'next'
import { RepliesPage } from '#components/settings/replies/replies-page.tsx'

export const metadata: Metadata = { title: 'Canned replies · Muster' }

export default function Page() {
  return <RepliesPage />
}
