import type { components } from './team.d.ts'

type Schemas = components['schemas']

export type Alarm = Schemas['Alarm']
export type AlarmMember = Schemas['AlarmMember']
export type AlarmVehicle = Schemas['AlarmVehicle']
export type AlarmStatus = Alarm['status']
export type Vehicle = Schemas['Vehicle']
export type Member = Schemas['Member']
export type Report = Schemas['Report']
export type ReportDetail = Schemas['ReportDetail']
export type ReportMessage = Schemas['ReportMessage']
export type CannedReply = Schemas['CannedReply']
export type ReportCategory = Schemas['ReportCategory']
export type Team = Schemas['Team']
export type Suggestion = Schemas['Suggestion']
export type StreamEntry = Schemas['StreamEntry']
export type Address = NonNullable<Schemas['Address']>
export type Location = NonNullable<Schemas['Location']>
export type AssignmentStatus = AlarmVehicle['assignment']['status']
