import type { Metadata } from 'next'
import { CategoriesPage } from '#components/settings/categories/categories-page.tsx'

export const metadata: Metadata = { title: 'Report categories · Muster' }

export default function Page() {
  return <CategoriesPage />
}
