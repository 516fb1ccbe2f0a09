import type { Generated } from 'kysely'
import type { ActorRef, Centre, Json } from './schema.ts'

/** Who signs in, and by what: a part of `Database`. */
export type SignInTables = {
  /** `email`: whom it was mailed to. */
  invitation: { hash: string; member_id: string; email: string | null; expires_at: Date }
  /** By which a tablet becomes a vehicle's; one for each vehicle. `creator`: who made it. */
  tablet_code: { vehicle_id: string; centre: Centre; hash: string; creator: Json<ActorRef>; expires_at: Date }
  /** A tablet that stays in a vehicle; `hash`: of what its cookie holds. */
  tablet: {
    id: string
    vehicle_id: string
    centre: Centre
    name: string | null
    hash: string
    paired_by: Json<ActorRef>
    paired_at: Date
    /** To the minute. */
    seen_at: Date
  }
  oauth_client: {
    id: string
    team_id: string
    centre: Centre
    secret_hash: string
    grants: string[]
    scopes: string[]
    created_at: Date
  }
  oauth_token: {
    hash: string
    client_id: string
    user_id: string | null
    scopes: string[]
    expires_at: Date
    /** Of the sign-in it comes from, where that can be renewed. */
    family: string | null
  }
  oauth_refresh: {
    hash: string
    family: string
    client_id: string
    user_id: string
    scopes: string[]
    expires_at: Date
    /** When it was exchanged for the next one. */
    used_at: Date | null
  }
  auth_user: {
    id: string
    name: string
    email: string
    emailVerified: boolean
    image: string | null
    /** The language chosen for our pages; null: what the browser prefers. */
    locale: Generated<string | null>
    createdAt: Date
    updatedAt: Date
  }
  auth_account: {
    id: string
    userId: string
    accountId: string
    providerId: string
    password: string | null
    createdAt: Date
    updatedAt: Date
  }
}
