export { createVehicle, deleteVehicle, updateVehicle } from './change-vehicle.ts'
export { type Directory, openDirectory } from './directory.ts'
export { type NewFix, recordPosition } from './record-position.ts'
export { pageVehicles, type Vehicle, vehicleById, vehiclesByIds } from './store.ts'
