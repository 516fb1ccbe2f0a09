import type { ColumnType, Generated } from 'kysely'
import type { Centre, Json } from './schema.ts'

type Stamped = { created_at: Date; updated_at: Date | null }
/** json in, parsed object out; the column has a default. */
type DefaultedJson<T> = ColumnType<T, string | undefined, string>
type MaybeJson<T> = ColumnType<T | null, string | null | undefined, string | null>

/** The tables of the crowd API: the rest of `Database`. */
export type CrowdTables = {
  crowd_role: Stamped & {
    id: Generated<number>
    team_id: string
    name: string
    display_name: string
    description: string | null
    permissions: Generated<string[]>
    protected: Generated<boolean>
  }
  password_reset: { hash: string; user_id: string; expires_at: Date }
  crowd_config: { team_id: string; name: string; values: Json<Record<string, unknown>> }
  form: Stamped & {
    id: Generated<number>
    team_id: string
    parent_id: number | null
    name: string
    description: string | null
    type: Generated<string>
    color: string | null
    require_approval: Generated<boolean>
    everyone_can_create: Generated<boolean>
    /** Role names; only where not everyone can. */
    can_create: Generated<string[]>
    disabled: Generated<boolean>
    hide_author: Generated<boolean>
    hide_time: Generated<boolean>
    hide_location: Generated<boolean>
  }
  stage: Stamped & {
    id: Generated<number>
    form_id: number
    label: string
    description: string | null
    priority: Generated<number>
    icon: string | null
    required: Generated<boolean>
    type: Generated<'post' | 'task'>
    show_when_published: Generated<boolean>
    task_is_internal_only: Generated<boolean>
  }
  attribute: Stamped & {
    id: Generated<number>
    team_id: string
    stage_id: number
    key: string
    label: string
    instructions: string | null
    input: string
    type: string
    required: Generated<boolean>
    default: string | null
    priority: Generated<number>
    options: DefaultedJson<unknown[]>
    /** How many values at most; 0 = any number. */
    cardinality: Generated<number>
    config: DefaultedJson<Record<string, unknown> | unknown[]>
    response_private: Generated<boolean>
  }
  contact: Stamped & {
    id: Generated<number>
    team_id: string
    membership_id: number | null
    data_provider: string | null
    type: string
    contact: string
    can_notify: Generated<boolean>
  }
  message: Stamped & {
    id: Generated<number>
    team_id: string
    centre: Centre
    parent_id: number | null
    contact_id: number | null
    membership_id: number | null
    post_id: number | null
    notification_post_id: number | null
    data_provider: string | null
    data_provider_message_id: string | null
    title: string | null
    message: string
    datetime: Date | null
    type: string
    status: Generated<string>
    direction: 'incoming' | 'outgoing'
    additional_data: MaybeJson<unknown>
  }
  /** A part of a long SMS. `received`: what was read of it, until it is `joined` with the others. */
  message_part: {
    id: Generated<number>
    team_id: string
    centre: Centre
    contact_id: number
    provider: string
    reference: string
    total: number
    part: number
    part_id: string
    received: DefaultedJson<Record<string, unknown>>
    joined: Generated<boolean>
    created_at: Date
  }
  /** What a team has set up for one of the known providers. `token`: the secret end of its callback's address. */
  data_provider: {
    team_id: string
    name: string
    enabled: Generated<boolean>
    options: DefaultedJson<Record<string, string>>
    token: string
    state: DefaultedJson<Record<string, unknown>>
  }
  post_point: { post_id: number; key: string; lng: number; lat: number }
  post_revision: {
    id: Generated<number>
    post_id: number
    membership_id: number | null
    at: Date
    snapshot: Json<Record<string, unknown>>
  }
  post_lock: { id: Generated<number>; post_id: number; membership_id: number; expires_at: Date }
  crowd_tag: Stamped & {
    id: Generated<number>
    team_id: string
    parent_id: number | null
    name: string
    slug: string
    type: Generated<string>
    color: string | null
    icon: string | null
    description: string | null
    /** Names of the roles that may see it; empty for everybody. */
    role: Generated<string[]>
    priority: Generated<number>
  }
  post_tag: { post_id: number; tag_id: number }
  post_set: Stamped & {
    id: Generated<number>
    team_id: string
    kind: 'collection' | 'savedsearch'
    membership_id: number | null
    name: string
    description: string | null
    view: Generated<string>
    view_options: DefaultedJson<unknown>
    visible_to: Generated<string[]>
    featured: Generated<boolean>
    filter: MaybeJson<Record<string, unknown>>
  }
  post_in_set: { set_id: number; post_id: number; created_at: Date }
  crowd_media: Stamped & {
    id: Generated<number>
    team_id: string
    membership_id: number | null
    caption: string | null
    mime: string
    file: string
    bytes: number
    width: number
    height: number
    thumbnail: boolean
  }
  post_media: { post_id: number; media_id: number }
  csv: Stamped & {
    id: Generated<number>
    team_id: string
    centre: Centre
    membership_id: number | null
    filename: string
    mime: string
    size: ColumnType<string, number, number>
    file: string
    columns: string[]
    maps_to: DefaultedJson<(string | null)[]>
    fixed: DefaultedJson<Record<string, unknown>>
    /** How its bytes are to be read. */
    reading: Json<Record<string, unknown>>
    /** How many there are, the header not counted. */
    rows: number
    options: Json<Record<string, unknown>>
    /** Counts its imports: a job of an earlier one does nothing more. */
    run: Generated<number>
    importer_id: number | null
    status: Generated<string>
    dry_run: Generated<boolean>
    processed: Generated<number>
    created: Generated<number>
    /** Rows that an earlier import had brought already. */
    known: Generated<number>
    errors: Generated<number>
    error: string | null
    completed: Generated<boolean>
  }
  csv_error: {
    csv_id: number
    line: number
    faults: Json<{ field: string; message: string }[]>
    record: Json<string[]>
  }
  export_job: Stamped & {
    id: Generated<number>
    team_id: string
    centre: Centre
    membership_id: number | null
    filters: DefaultedJson<Record<string, unknown>>
    fields: string[] | null
    status: Generated<string>
    file: string | null
    bytes: number | null
    rows: number | null
    error: string | null
  }
}
