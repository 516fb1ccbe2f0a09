import type { Api } from './api.ts'

/** What the team API says, as far as the simulator reads it. */
export type BoardMember = { id: string; user: string | null }
export type AssignmentStatus = 'at_station' | 'en_route' | 'on_scene' | 'returning' | 'unavailable' | null
export type BoardAlarm = {
  id: string
  sequence: number
  createdAt: string
  title: string | null
  location: { latitude: number; longitude: number } | null
  creator: { key: { name: string } | null } | null
  members: { id: string; response: { id: string; eta: string | null; status: string | null } }[]
  vehicles: { id: string; assignment: { id: string; status: AssignmentStatus } }[]
}
export type BoardVehicle = {
  id: string
  name: string
  type: string
  position: { latitude: number; longitude: number } | null
}
export type BoardReport = {
  id: number
  createdAt: string
  description: string | null
  location: { latitude: number; longitude: number } | null
  seenAt: string | null
  lastMessage: { createdAt: string; side: 'citizen' | 'centre' } | null
  alarm: { id: string } | null
}
export type Board = ReturnType<typeof openBoard>
type List<T> = { data: T[] }

/** The dispatcher's view through the team API. */
export function openBoard(api: Api, key: string) {
  const get = (path: string) => api.call(key, 'GET', path)
  const post = (path: string, body: unknown) => api.call(key, 'POST', path, body)
  const patch = (path: string, body: unknown) => api.call(key, 'PATCH', path, body)
  // safe, all five: the shapes of lib/contracts/team, of which these types are parts
  const openAlarms = async () => ((await get('/v1/alarms?concluded=false&limit=100&sort=asc')) as List<BoardAlarm>).data
  const members = async () => ((await get('/v1/members?limit=100&sort=asc')) as List<BoardMember>).data
  const vehicles = async () => ((await get('/v1/vehicles?limit=100&sort=asc')) as List<BoardVehicle>).data
  const tags = async () => ((await get('/v1/tags?limit=100&sort=asc')) as List<{ id: string; name: string }>).data
  const report = async (id: number) =>
    ((await get(`/v1/reports/${id}`)) as { data: { publicUrl: string; reason: string | null } }).data // safe: as above
  const openReports = async () => ((await get('/v1/reports?status=open&limit=100&sort=asc')) as List<BoardReport>).data
  return {
    openAlarms,
    members,
    vehicles,
    tags,
    openReports,
    publicUrl: async (id: number) => (await report(id)).publicUrl,
    /** Why a report was closed; null while it is open. */
    reasonOf: async (id: number) => (await report(id)).reason,
    write: (report: number, text: string) => post(`/v1/reports/${report}/messages`, { text }),
    markRead: (report: number) => post(`/v1/reports/${report}/read`, {}),
    link: (report: number, alarm: string) => post(`/v1/reports/${report}/link`, { alarm }),
    unlink: (report: number) => api.call(key, 'DELETE', `/v1/reports/${report}/link`),
    close: (report: number, reason: string) => patch(`/v1/reports/${report}`, { status: 'closed', reason }),
    raise: (alarm: unknown) => post('/v1/alarms', alarm),
    conclude: (alarm: BoardAlarm) => patch(`/v1/alarms/${alarm.id}`, { concluded: true }),
    answer: (alarm: BoardAlarm, answer: { member: string; eta: string | null; status: string }) =>
      post(`/v1/alarms/${alarm.id}/responses`, answer),
    arrive: (alarm: BoardAlarm, response: string) =>
      patch(`/v1/alarms/${alarm.id}/responses/${response}`, { status: 'on_scene' }),
    track: (alarm: BoardAlarm, response: string) =>
      patch(`/v1/alarms/${alarm.id}/responses/${response}`, { position: true }),
    share: (member: string, { lat, lng }: { lat: number; lng: number }) =>
      post(`/v1/members/${member}/positions`, { latitude: lat, longitude: lng }),
    assign: (alarm: BoardAlarm, vehicle: string) => post(`/v1/alarms/${alarm.id}/assignments`, { vehicle }),
    setStatus: (alarm: BoardAlarm, assignment: string, status: AssignmentStatus) =>
      patch(`/v1/alarms/${alarm.id}/assignments/${assignment}`, { status }),
  }
}
