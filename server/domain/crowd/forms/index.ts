export type { AttributeType } from '#lib/attribute-kinds.ts'
export type { Attribute } from './attribute.ts'
export { type AttributeInForm, attributeById, attributesByKey, listAttributes } from './attribute-store.ts'
export {
  type AttributeChange,
  createAttribute,
  deleteAttribute,
  type NewAttribute,
  updateAttribute,
} from './change-attribute.ts'
export { createForm, type FormChange, type NewForm, updateForm } from './change-form.ts'
export { createStage, deleteStage, type NewStage, type StageChange, updateStage } from './change-stage.ts'
export { deleteForm } from './delete-form.ts'
export { type Form, mayReadForm, mayUseForm, privilegesOnForm } from './form.ts'
export { listFormRoles, setFormRoles } from './form-roles.ts'
export { type FormRules, rulesOf } from './rules-of.ts'
export { isPrivate, type Stage, seesPrivate } from './stage.ts'
export { type InForm, listStages, stageById } from './stage-store.ts'
export { formById, listForms } from './store.ts'
