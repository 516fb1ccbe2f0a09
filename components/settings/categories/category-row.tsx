import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import { useMay } from '#components/session/session-query.ts'
import type { ReportCategory } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import { RowNote, useRowVerb } from '../row-verb.tsx'
import { EditWords } from '../words/edit-words.tsx'
import { OtherWords } from '../words/other-words.tsx'
import { readWords, renameCategory, wordsOf } from './category-verbs.ts'
import { DeleteCategory } from './delete-category.tsx'
import { MoveCategory } from './move-category.tsx'
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
  const verb = useRowVerb(categoriesQuery.queryKey)
  const [isEditing, setEditing] = useState(false)
  const edit = useRef<HTMLButtonElement>(null)
  const mayChange = useMay('categories:update')
  const { id, name } = category
  const stopEditing = () => {
    setEditing(false)
    edit.current?.focus()
  }
  return (
    <>
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 py-0.5">
        <Names category={category} />
        <RowNote verb={verb} />
        {mayChange && (
          <div className="flex">
            <MoveCategory {...{ category, siblings, verb }} />
            <IconButton
              ref={edit}
              icon={Pencil}
              label={`Edit ${name}`}
              aria-expanded={isEditing}
              onClick={() => setEditing(!isEditing)}
            />
            <DeleteCategory {...{ category, parts, verb }} />
          </div>
        )}
      </div>
      {isEditing && (
        <EditWords
          id={`category ${id}`}
          name={`Edit ${name}`}
          label="Name"
          read={() => readWords(id)}
          save={(words, etag) => verb.mutateAsync(() => renameCategory(id, words, etag)).then(stopEditing)}
          onDone={stopEditing}
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
