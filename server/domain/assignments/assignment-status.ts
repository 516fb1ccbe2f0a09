/** How far an assigned vehicle has come. */
export type AssignmentStatus = 'at_station' | 'en_route' | 'on_scene' | 'returning' | 'unavailable'
