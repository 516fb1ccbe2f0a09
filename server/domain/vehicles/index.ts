export { createVehicle, deleteVehicle, updateVehicle } from './change-vehicle.ts'
export { openDirectory } from './directory.ts'
export { recordPosition } from './record-position.ts'
export { pageVehicles, type Vehicle, vehicleById } from './store.ts'
