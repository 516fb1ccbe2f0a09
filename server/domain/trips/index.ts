export { drivingOf } from './driving-of.ts'
export { type Route, routeOf, routesUnderWay } from './routes.ts'
export { type SuggestedVehicle, suggestVehicles } from './suggest-vehicles.ts'
