/** What a member has answered. */
export type ResponseStatus = 'coming' | 'on_scene' | 'not_coming'
