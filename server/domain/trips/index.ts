export { drivingOf } from './driving-of.ts'
export { type Route, routeOf, routesUnderWay } from './routes.ts'
export { suggestVehicles } from './suggest-vehicles.ts'
