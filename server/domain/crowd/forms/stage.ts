import { may, type Viewer } from '../viewer.ts'

/** A step of a form. A post has completed some of its form's; it stands at the first that it has not. */
export type Stage = {
  id: number
  formId: number
  label: string
  description: string | null
  /** Stages stand in the order of this number, then of their ids. */
  priority: number
  icon: string | null
  /** Whether a post can only be published with it completed. */
  required: boolean
  type: 'post' | 'task'
  showWhenPublished: boolean
  taskIsInternalOnly: boolean
  createdAt: Date
  updatedAt: Date | null
}

/** Whether it is for those alone who see private stages. */
export const isPrivate = (stage: Stage): boolean => stage.taskIsInternalOnly || !stage.showWhenPublished

/** Who edits forms or posts sees what is in private stages, too. */
export const seesPrivate = (viewer: Viewer): boolean => may(viewer, 'Manage Settings') || may(viewer, 'Manage Posts')
