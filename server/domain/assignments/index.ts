export { assignVehicle, setAssignmentStatus, unassignVehicle } from './change-assignment.ts'
export { type Assignment, assignmentById, assignmentsOfVehicle, pageAssignments } from './store.ts'
