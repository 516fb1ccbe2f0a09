import type { ColumnType, Generated } from 'kysely'
import type { Address } from '#lib/address.ts'
import type { AlertingSettings, AlertTables, MissingRole } from './alert-tables.ts'
import type { CrowdTables } from './crowd-tables.ts'
import type { GeofenceSettings, GeofenceTables } from './geofence-tables.ts'
import type { PlaceTables } from './place-tables.ts'
import type { ReportTables } from './report-tables.ts'
import type { ActorRef, Attempt, Centre, Change, Json, Named, Place, Translation, Versioned } from './schema.ts'
import type { SignInTables } from './sign-in-tables.ts'

/** The tables, as `migrations/` leaves them. */
export type Database = ReportTables &
  PlaceTables &
  AlertTables &
  GeofenceTables &
  SignInTables &
  CrowdTables & {
    team: Place &
      Versioned & {
        id: string
        slug: string
        name: string
        locale: Generated<string>
        locales: Generated<string[]>
        target_response_minutes: Generated<number>
        invite: string
        address: ColumnType<Address | null, string | null, string | null>
        avatar: string | null
        plan: number | null
        /** Whether anybody may report through `/report/{slug}`. */
        report_form: Generated<boolean>
        /** What citizens are told to call; null: the number of the team’s country. */
        emergency_number: string | null
        /** IANA name; weekly plans are said in its clock. */
        time_zone: Generated<string>
        /** Who was missing when it was last looked. */
        readiness: ColumnType<MissingRole[], string | undefined, string>
        /** Seconds of the ladder, the least strength, who is called last. */
        alerting: ColumnType<AlertingSettings, string | undefined, string>
        /** What vehicles that come and leave set. */
        geofences: ColumnType<GeofenceSettings, string | undefined, string>
        /** How it drives: times the speeds of everybody, and whether closed roads are open to it. */
        driving: ColumnType<{ factor: number; emergency: boolean }, string | undefined, string>
        created_at: Date
      }
    team_counter: { team_id: string; seq: Generated<string> }
    centre_counter: { team_id: string; centre: Centre; alarm_sequence: Generated<number> }
    member: Versioned &
      Named & {
        id: string
        team_id: string
        firstname: string
        lastname: string
        avatar: string | null
        user_id: string | null
        /** Called by alarms of the training centre. */
        in_training: Generated<boolean>
        /** Of the token that a calendar program reads the plan by. */
        calendar_hash: ColumnType<string | null, string | null | undefined, string | null>
        created_at: Date
      }
    membership: {
      id: Generated<number>
      team_id: string
      user_id: string
      member_id: string | null
      role: Generated<string>
      rights: 'none' | 'member' | 'dispatcher' | 'admin'
      logins: Generated<number>
      failed_attempts: Generated<number>
      last_login: Date | null
      last_attempt: Date | null
      created_at: Date
      updated_at: Date | null
    }
    role: Versioned &
      Named & {
        id: string
        team_id: string
        name: string
        color: string
        translations: Json<Translation[]>
        created_at: Date
      }
    member_role: { member_id: string; role_id: string }
    api_key: Versioned & {
      id: string
      team_id: string
      centre: Centre
      kind: 'team' | 'reports'
      name: string
      hash: string
      scopes: string[]
      reporter_id: number | null
      created_at: Date
      expires_at: Date | null
      revoked_at: Date | null
      last_used_at: Date | null
      requests_per_minute: number | null
    }
    tag: Versioned &
      Named & {
        id: string
        team_id: string
        name: string
        color: string
        translations: Json<Translation[]>
        priority: 1 | 2 | 3 | null
        created_at: Date
        updated_at: Date
      }
    vehicle: Versioned &
      Named & {
        id: string
        team_id: string
        name: string
        type: string
        active: boolean
        created_at: Date
      }
    vehicle_position: LatestPosition & { vehicle_id: string }
    position: LatestPosition & { vehicle_id: string; received_at: Date }
    alarm: Place &
      Versioned &
      Named & {
        id: string
        team_id: string
        centre: Centre
        sequence: number
        title: string | null
        description: string | null
        address: ColumnType<Address | null, string | null, string | null>
        location_source: 'given' | 'geocoded' | null
        given_priority: 1 | 2 | 3 | null
        concluded_at: Date | null
        owner_membership: Generated<number | null>
        owned_since: ColumnType<Date | null, Date | undefined, Date | null>
        /** Null where somebody owns it, or it is over. */
        unowned_since: ColumnType<Date | null, Date | undefined, Date | null>
        /** When duty officers were told that nobody owns it. */
        officers_told_at: ColumnType<Date | null, Date | undefined, Date | null>
        creator: Json<ActorRef>
        created_at: Date
        updated_at: Date
      }
    alarm_tag: { alarm_id: string; tag_id: string; place: number }
    response: Versioned & {
      id: string
      alarm_id: string
      member_id: string
      eta: Date | null
      tracking: Generated<boolean>
      status: 'coming' | 'at_station' | 'on_scene' | 'not_coming' | null
      /** When it was said, where a device that was offline told it later; else when it was written. */
      said_at: Generated<Date | null>
      created_at: Date
      updated_at: Date
    }
    alarm_message: {
      id: string
      alarm_id: string
      /** Null: the words were erased. */
      text: string | null
      sent_id: string | null
      creator: Json<ActorRef>
      said_at: Date
      created_at: Date
    }
    /** Without a member: the control centre. */
    alarm_read: { alarm_id: string; member_id: string | null; message_id: string; at: Date }
    member_position: LatestPosition & { member_id: string; centre: Centre }
    assignment: Versioned & {
      id: string
      alarm_id: string
      vehicle_id: string
      status: 'at_station' | 'en_route' | 'on_scene' | 'returning' | 'unavailable' | null
      /** When it was seen to come to the scene; null when it is not there, or nobody looks. */
      at_scene_since: ColumnType<Date | null, Date | null | undefined, Date | null>
      created_at: Date
      updated_at: Date
    }
    /** Of an alarm, of a place, or a picture in a report's chat; then `file` is a clean copy and the original lies beside it. */
    media: Versioned & {
      id: string
      alarm_id: string | null
      message_id: number | null
      place_id: string | null
      file: string
      type: string
      bytes: number
      thumbnail: boolean
      original_type: string | null
      description: string | null
      creator: Json<ActorRef>
      created_at: Date
      updated_at: Date
    }
    /** What lies over the map: a file in the media storage, or pictures from `url`. */
    overlay: Versioned & {
      id: string
      team_id: string
      name: string
      kind: 'geojson' | 'kml' | 'wms' | 'wmts' | 'tiles'
      url: string | null
      layer: string | null
      style: string | null
      matrix_set: string | null
      file: string | null
      features: number | null
      /** West, south, east, north. */
      bounds: number[] | null
      opacity: number
      attribution: string
      place: number
      shown: boolean
      created_at: Date
      updated_at: Date
    }
    webhook: Versioned & {
      id: string
      team_id: string
      centre: Centre
      url: string
      events: string[]
      description: string | null
      active: boolean
      scopes: string[]
      secret: string
      previous_secret: string | null
      previous_until: Date | null
      creator: Json<ActorRef>
      reached: string
      created_at: Date
      updated_at: Date
    }
    webhook_delivery: {
      id: string
      webhook_id: string
      type: string
      seq: string | null
      status: Generated<'pending' | 'delivered' | 'dead'>
      turn: Generated<number>
      tries: Generated<number>
      next_at: ColumnType<Date | null, undefined, Date | null>
      attempts: ColumnType<Attempt[], string | undefined, string>
      created_at: Date
      updated_at: Date
    }
    activity: {
      team_id: string
      seq: string
      ulid: string
      at: Date
      centre: Centre | null
      alarm_id: string | null
      action: string
      object_id: string | null
      descriptor: string | null
      changes: Json<Change[]>
      actor: ColumnType<ActorRef, string | null, string | null>
      undoes: string | null
      kept: ColumnType<Change[] | null, string | null, string | null>
    }
    idempotency: {
      owner: string
      key: string
      fingerprint: string
      answer: ColumnType<unknown, string | null, string | null>
      created_at: Date
    }
    post: Place & {
      id: Generated<number>
      team_id: string
      centre: Centre
      form_id: number | null
      membership_id: number | null
      parent_id: number | null
      type: Generated<string>
      title: string
      content: string
      slug: string
      color: string | null
      author_email: string | null
      author_realname: string | null
      status: Generated<'draft' | 'published' | 'archived'>
      locale: Generated<string>
      published_to: Generated<string[]>
      values: Json<Record<string, unknown[]>>
      /** The message it was made of. */
      message_id: number | null
      post_date: Date
      completed_stages: Generated<number[]>
      /** What an import knows the row by, so that the same row again is no second post. */
      import_key: string | null
      created_at: Date
      updated_at: Date | null
    }
  }

type LatestPosition = {
  at: Date
  lng: number
  lat: number
  altitude: number | null
  speed_kmh: number | null
  heading_deg: number | null
  clock_says: Date | null
}
