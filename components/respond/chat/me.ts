/** Whose words are mine: a member's, or a vehicle's on its tablet. */
export type Me = { kind: 'member' | 'vehicle'; id: string }
