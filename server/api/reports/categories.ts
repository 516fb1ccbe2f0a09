import { listCategories } from '#lib/contracts/reports/categories.ts'
import { type Category, categoriesOf } from '#server/domain/reports/index.ts'
import type { On } from './on.ts'

export function categoryRoutes(on: On): void {
  on(listCategories, {
    run: async ({ ctx }) => ({ data: (await categoriesOf(ctx)).map(categoryToWire) }),
  })
}

const categoryToWire = ({ id, name, children }: Category) => ({
  id,
  text: name,
  children: children.map((child) => ({ id: child.id, text: child.name })),
})
