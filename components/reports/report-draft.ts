import type { AlarmDraft } from '#components/alarms/alarm-draft.ts'
import type { Report } from '#lib/client/model.ts'

type Told = Pick<Report, 'description' | 'address' | 'location'>

/** What the new-alarm form starts with when it is opened from a report; `category` is the whole name of its kind, `tags` what that
 * suggests. */
export const draftOf = ({ description, address, location }: Told, category: string, tags: string[]): AlarmDraft => ({
  title: category,
  description: description ?? '',
  address: address ?? '',
  latitude: location ? String(location.latitude) : '',
  longitude: location ? String(location.longitude) : '',
  tags,
  priority: null,
  externalId: '',
})
