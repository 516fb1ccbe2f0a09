import type { Translation } from '#server/db/schema.ts'
import { transaction } from '#server/db/transaction.ts'
import { diff, record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid, notFound } from '../error.ts'
import { requireVersion } from '../version.ts'
import { type Languages, languagesOf, reworded } from '../wording.ts'
import { type CategoryRow, categoryRows, inLanguages } from './category-store.ts'

export type NewCategory = {
  name: string
  translations?: Translation[] | undefined
  parent?: number | null | undefined
  position?: number | undefined
}
export type CategoryChange = { [K in keyof NewCategory]?: NewCategory[K] | undefined }

/** All of a team's categories that are not retired; whoever else wants to change one waits. */
type Tree = { languages: Languages; rows: CategoryRow[] }

const LAST_POSITION = 10_000

/**
 * Adds a category, at the end of its siblings where no position is given, and returns its id.
 * @throws DomainError `invalid` for a parent that is none, a translation outside the team's secondary locales
 */
export function createCategory(outer: Context, given: NewCategory): Promise<number> {
  return transaction(outer, async (ctx) => {
    const tree = await lockTree(ctx)
    const { parent = null } = given
    requireParent(tree, parent)
    const row = { parent, position: given.position ?? endOf(tree, parent), names: wordsAfter({}, tree, given) }
    const { id } = await ctx.db
      .insertInto('category')
      .values({ team_id: ctx.teamId, ...toColumns(row) })
      .returning('id')
      .executeTakeFirstOrThrow()
    const { name, translations, ...rest } = logged({ ...row, id, version: 1 }, tree)
    const changes = diff({}, { name, ...rest, ...(translations.length > 0 && { translations }) })
    await record(ctx, { action: 'CATEGORY_CREATE', objectId: String(id), descriptor: name, changes, shared: true })
    return id
  })
}

/**
 * Changes what is named; `translations` replace those in the team's secondary locales. One that gets another parent
 * goes to the end of its new siblings, if it is not said where.
 * @throws DomainError `not_found`, `stale`, `invalid` as for a new one, or when one with subcategories gets a parent
 */
export function updateCategory(outer: Context, id: number, change: CategoryChange): Promise<void> {
  return transaction(outer, async (ctx) => {
    const tree = await lockTree(ctx)
    const before = requireCategoryOf(ctx, tree, id)
    const parent = change.parent === undefined ? before.parent : change.parent
    if (parent !== before.parent) requireMove(tree, id, parent)
    const stays = parent === before.parent ? before.position : endOf(tree, parent)
    const after = {
      ...before,
      parent,
      position: change.position ?? stays,
      names: wordsAfter(before.names, tree, change),
    }
    const changes = diff(logged(before, tree), logged(after, tree))
    if (changes.length === 0) return
    const set = { ...toColumns(after), version: before.version + 1 }
    await ctx.db.updateTable('category').set(set).where('id', '=', id).execute()
    const descriptor = logged(after, tree).name
    await record(ctx, { action: 'CATEGORY_UPDATE', objectId: String(id), descriptor, changes, shared: true })
  })
}

/**
 * Retires a category and its subcategories: nothing new is filed under them, and their reports keep the name.
 * @throws DomainError `not_found`, `stale`, `invalid` for the last one on the upper level: every report needs one
 */
export function deleteCategory(outer: Context, id: number): Promise<void> {
  return transaction(outer, async (ctx) => {
    const tree = await lockTree(ctx)
    const category = requireCategoryOf(ctx, tree, id)
    const others = tree.rows.filter((row) => row.parent === null && row.id !== id)
    if (others.length === 0) throw invalid('Every report needs a category: the last one stays')
    const gone = [category, ...childrenOf(tree, id)]
    const ids = gone.map((row) => row.id)
    await ctx.db.updateTable('category').set({ retired: true }).where('id', 'in', ids).execute()
    for (const row of gone) {
      const descriptor = inLanguages(row, tree.languages).name
      await record(ctx, { action: 'CATEGORY_DELETE', objectId: String(row.id), descriptor, shared: true })
    }
  })
}

/** The rules are about all of them together (two levels, never none), so they are changed one after the other. */
async function lockTree(ctx: Context): Promise<Tree> {
  const languages = await languagesOf(ctx, true)
  return { languages, rows: await categoryRows(ctx).execute() } // read after the lock, to see what was waited for
}

function requireCategoryOf(ctx: Context, tree: Tree, id: number): CategoryRow {
  const row = tree.rows.find((each) => each.id === id)
  if (!row) throw notFound('category')
  requireVersion(ctx, row)
  return row
}

function requireParent(tree: Tree, parent: number | null): void {
  if (parent === null || tree.rows.some((row) => row.id === parent && row.parent === null)) return
  throw invalid('There is no such category on the upper level', 'parent')
}

function requireMove(tree: Tree, id: number, parent: number | null): void {
  requireParent(tree, parent)
  if (parent === id) throw invalid('A category cannot be a part of itself', 'parent')
  if (childrenOf(tree, id).length > 0)
    throw invalid('A category with subcategories stays on the upper level: there are two', 'parent')
}

const childrenOf = (tree: Tree, id: number) => tree.rows.filter((row) => row.parent === id)

const endOf = (tree: Tree, parent: number | null) =>
  Math.min(
    LAST_POSITION,
    1 + Math.max(-1, ...tree.rows.filter((row) => row.parent === parent).map((row) => row.position)),
  )

const wordsAfter = (before: CategoryRow['names'], { languages }: Tree, { name, translations }: CategoryChange) =>
  reworded(before, languages, {
    text: name,
    translations: translations?.map(({ name, locale }) => ({ text: name, locale })),
  })

function logged(row: CategoryRow, { languages }: Tree) {
  const { name, translations, parent, position } = inLanguages(row, languages)
  return { name, translations, parent, position }
}

const toColumns = ({ parent, position, names }: Pick<CategoryRow, 'parent' | 'position' | 'names'>) => ({
  parent_id: parent,
  position,
  names: JSON.stringify(names),
})
