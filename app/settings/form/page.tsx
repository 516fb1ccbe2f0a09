import type { Metadata } from 'next'
import { FormPage } from '#components/settings/form/form-page.tsx'

export const metadata: Metadata = { title: 'Public form · Muster' }

export default function Page() {
  return <FormPage />
}
