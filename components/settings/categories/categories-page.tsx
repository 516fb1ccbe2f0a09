'use client'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#components/words/words-context.ts'
import { SettingsPage } from '../settings-page.tsx'
import { Waiting } from '../waiting.tsx'
import { AddCategory } from './add-category.tsx'
import { CategoryItem } from './category-item.tsx'
import { categoriesQuery } from './queries.ts'
import type { Branch } from './tree.ts'

/** What citizens choose from when they report. */
export function CategoriesPage() {
  const { t } = useWords()
  const { data, error } = useQuery(categoriesQuery)
  return (
    <SettingsPage path="/settings/categories" about={t('settings.categories.about')}>
      {data ? <CategoryTree branches={data} /> : <Waiting error={error} />}
    </SettingsPage>
  )
}

function CategoryTree({ branches }: { branches: Branch[] }) {
  const { t } = useWords()
  return (
    <>
      <ul aria-label={t('settings.pages.categories')} className="flex flex-col gap-2">
        {branches.map((branch) => (
          <CategoryItem key={branch.top.id} branch={branch} siblings={branches.map(({ top }) => top)} />
        ))}
      </ul>
      <div className="mt-3">
        <AddCategory parent={null} />
      </div>
    </>
  )
}
