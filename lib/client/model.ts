import type { Alarm } from '#lib/contracts/team/alarms.ts'

export type { PlaceAtAlarm, WaterPoint } from '#lib/contracts/team/alarm-places.ts'
export type { Alarm } from '#lib/contracts/team/alarms.ts'
export type { AlertRule } from '#lib/contracts/team/alert-rules.ts'
export type { Alert, AlertCandidate } from '#lib/contracts/team/alerts.ts'
export type { ReportCategory } from '#lib/contracts/team/categories.ts'
export type { Member } from '#lib/contracts/team/members.ts'
export type { Overlay } from '#lib/contracts/team/overlays.ts'
export type { PlaceFile } from '#lib/contracts/team/place-files.ts'
export type { Place } from '#lib/contracts/team/places.ts'
export type { CannedReply } from '#lib/contracts/team/replies.ts'
export type { ReportMessage } from '#lib/contracts/team/report-chat.ts'
export type { Suggestion } from '#lib/contracts/team/report-links.ts'
export type { Report, ReportDetail } from '#lib/contracts/team/reports.ts'
export type { Address, Location } from '#lib/contracts/team/shared.ts'
export type { StreamEntry } from '#lib/contracts/team/stream.ts'
export type { Tag } from '#lib/contracts/team/tags.ts'
export type { Team } from '#lib/contracts/team/team.ts'
export type { TeamTest } from '#lib/contracts/team/team-tests.ts'
export type { Route, VehicleSuggestion } from '#lib/contracts/team/trips.ts'
export type { Vehicle } from '#lib/contracts/team/vehicles.ts'

export type AlarmMember = NonNullable<Alarm['members']>[number]
export type AlarmVehicle = NonNullable<Alarm['vehicles']>[number]
export type AlarmStatus = Alarm['status']
export type AssignmentStatus = AlarmVehicle['assignment']['status']
