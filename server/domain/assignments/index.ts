export type { AssignmentStatus } from './assignment-status.ts'
export { assignVehicle, setAssignmentStatus, unassignVehicle } from './change-assignment.ts'
export { type Assignment, assignmentById, assignmentsOfVehicle, pageAssignments } from './store.ts'
