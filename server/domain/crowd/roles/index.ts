export {
  createRole,
  DEFAULT_ROLE,
  deleteRole,
  type NewRole,
  privilegesOnRole,
  type RoleChange,
  updateRole,
} from './change-role.ts'
export { addDefaultRoles, type CrowdRole, listRoles, roleById, roleNames } from './store.ts'
