export { assignVehicle, setAssignmentStatus, unassignVehicle } from './change-assignment.ts'
export { type Assignment, assignmentById, pageAssignments } from './store.ts'
