import { useWords } from '#components/words/words-context.ts'
import { AddCategory } from './add-category.tsx'
import { CategoryRow } from './category-row.tsx'
import type { Branch } from './tree.ts'

type Props = { branch: Branch; siblings: Branch['top'][] }

/** A category of the upper level with what is under it. */
export function CategoryItem({ branch: { top, children }, siblings }: Props) {
  const { t } = useWords()
  return (
    <li className="rounded-md border border-line bg-panel">
      <div className="p-2 ps-3">
        <CategoryRow category={top} siblings={siblings} parts={children.length} />
      </div>
      <div className="border-line border-t py-1.5 ps-8 pe-2 max-sm:ps-5">
        {children.length > 0 && (
          <ul aria-label={t('settings.categories.partsOf', { name: top.name })}>
            {children.map((child) => (
              <li key={child.id}>
                <CategoryRow category={child} siblings={children} parts={0} />
              </li>
            ))}
          </ul>
        )}
        <AddCategory parent={top} />
      </div>
    </li>
  )
}
