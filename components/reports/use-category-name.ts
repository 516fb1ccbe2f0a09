import { useQuery } from '@tanstack/react-query'
import { useMay } from '#components/session/session-query.ts'
import type { Report } from '#lib/client/model.ts'
import { categoriesQuery } from './queries.ts'

/** What a report is about, with what that is a part of: "Fire: Building". Empty without a report. */
export function useCategoryName(report: Pick<Report, 'category' | 'categoryId'> | undefined): string {
  const { data: categories = [] } = useQuery({ ...categoriesQuery, enabled: useMay('categories:read') })
  const parent = categories.find(({ id }) => id === report?.categoryId)?.parent
  const upper = categories.find(({ id }) => id === parent)?.name
  return [upper, report?.category].filter(Boolean).join(': ')
}
