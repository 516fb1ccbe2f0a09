import { CategoriesPage } from '#components/settings/categories/categories-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.categories')

export default function Page() {
  return <CategoriesPage />
}
