export { createRole, deleteRole, updateRole } from './change-role.ts'
export { pageRoles, type Role, roleById } from './store.ts'
