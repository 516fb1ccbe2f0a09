import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import type { ReportCategory } from '#lib/client/model.ts'
import { EditButton } from '../edit-button.tsx'
import { MoveButtons } from '../move-buttons.tsx'
import { placesAfter } from '../places.ts'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { useFormToggle } from '../use-form-toggle.ts'
import { EditWords } from '../words/edit-words.tsx'
import { OtherWords } from '../words/other-words.tsx'
import { placeCategories, readWords, renameCategory, wordsOf } from './category-verbs.ts'
import { DeleteCategory } from './delete-category.tsx'
import { categoriesQuery } from './queries.ts'

type Props = {
  category: ReportCategory
  /** All of its level under the same category, itself among them. */
  siblings: readonly ReportCategory[]
  /** How many subcategories it has. */
  parts: number
}

/** One category: its names, and what can be done with it. */
export function CategoryRow({ category, siblings, parts }: Props) {
  const { t } = useWords()
  const verb = useRowVerb(categoriesQuery.queryKey)
  const editor = useFormToggle()
  const mayChange = useMay('categories:update')
  const { id, name } = category
  const n = siblings.findIndex((sibling) => sibling.id === id)
  const edit = t('settings.categories.edit', { name })
  return (
    <>
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 py-0.5">
        <Names category={category} />
        <RowNote verb={verb} />
        {mayChange && (
          <div className="flex">
            <MoveButtons
              {...{ name, n, verb }}
              count={siblings.length}
              move={(by) => placeCategories(placesAfter(siblings, ({ position }) => position, n, by))}
            />
            <EditButton label={edit} editor={editor} />
            <DeleteCategory {...{ category, parts, verb }} />
          </div>
        )}
      </div>
      {editor.isOpen && (
        <EditWords
          id={`category ${id}`}
          name={edit}
          field="name"
          read={() => readWords(id)}
          save={(words, etag) => verb.mutateAsync(() => renameCategory(id, words, etag)).then(editor.close)}
          onDone={editor.close}
        />
      )}
    </>
  )
}

const Names = ({ category }: { category: ReportCategory }) => (
  <div className="min-w-0 flex-1">
    <p className={category.parent === null ? 'font-semibold' : undefined}>
      <bdi>{category.name}</bdi>
    </p>
    <OtherWords {...wordsOf(category)} />
  </div>
)
