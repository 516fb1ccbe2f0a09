/** What a member has answered. `at_station`: there, and ready to leave with a vehicle. */
export type ResponseStatus = 'coming' | 'at_station' | 'on_scene' | 'not_coming'
