import { isFor, may, privileges, type Viewer } from '../viewer.ts'

/** What posts are filled in by: stages of attributes. */
export type Form = {
  id: number
  parentId: number | null
  name: string
  description: string | null
  type: string
  /** `#rrggbb` */
  color: string | null
  /** Whether posts begin as drafts. */
  requireApproval: boolean
  everyoneCanCreate: boolean
  /** Names of the roles that can create posts, where not everyone can. */
  canCreate: string[]
  disabled: boolean
  hideAuthor: boolean
  hideTime: boolean
  hideLocation: boolean
  createdAt: Date
  updatedAt: Date | null
}

/** One that is switched off is there for Manage Settings alone (facts C35). */
export const mayReadForm = ({ disabled }: Pick<Form, 'disabled'>, viewer: Viewer): boolean =>
  !disabled || may(viewer, 'Manage Settings')

/** Can this viewer create posts in this form? One that is switched off only takes those of who manages. */
export function mayUseForm(form: Pick<Form, 'disabled' | 'everyoneCanCreate' | 'canCreate'>, viewer: Viewer): boolean {
  if (may(viewer, 'Manage Posts')) return true
  if (form.disabled) return may(viewer, 'Manage Settings')
  return form.everyoneCanCreate || (form.canCreate.length > 0 && isFor(form.canCreate, viewer))
}

/** What this viewer may do with this form, or with a stage or an attribute of it. */
export function privilegesOnForm(form: Pick<Form, 'disabled'>, viewer: Viewer): string[] {
  const manages = may(viewer, 'Manage Settings')
  const reads = mayReadForm(form, viewer)
  return privileges({ read: reads, create: manages, update: manages, delete: manages, search: reads })
}
