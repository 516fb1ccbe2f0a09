export type Person = { id: string; firstname: string; lastname: string; avatar: string | null; user: string | null }
export type NamedActor = { kind: 'key' | 'vehicle'; id: string; name: string } | ({ kind: 'member' } & Person) | null
