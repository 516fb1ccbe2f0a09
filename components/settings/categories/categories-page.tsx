'use client'
import { useQuery } from '@tanstack/react-query'
import { SettingsPage } from '../settings-page.tsx'
import { Waiting } from '../waiting.tsx'
import { AddCategory } from './add-category.tsx'
import { CategoryItem } from './category-item.tsx'
import { categoriesQuery } from './queries.ts'
import type { Branch } from './tree.ts'

/** What citizens choose from when they report. */
export function CategoriesPage() {
  const { data, error } = useQuery(categoriesQuery)
  return (
    <SettingsPage
      path="/settings/categories"
      about="What citizens choose from when they report, on two levels. Apps that report by API read the same list."
    >
      {data ? <CategoryTree branches={data} /> : <Waiting error={error} />}
    </SettingsPage>
  )
}

const CategoryTree = ({ branches }: { branches: Branch[] }) => (
  <>
    <ul aria-label="Report categories" className="flex flex-col gap-2">
      {branches.map((branch) => (
        <CategoryItem key={branch.top.id} branch={branch} siblings={branches.map(({ top }) => top)} />
      ))}
    </ul>
    <div className="mt-3">
      <AddCategory parent={null} />
    </div>
  </>
)
