import { sql } from 'kysely'

/**
 * How an entry `a` of an alarm's stream reads: what a citizen or the centre wrote in a report linked to it ("Citizen: …",
 * or the label instead), and how many pictures. Read from where it lives: the log keeps references only (decision 020).
 */
export const reportMessage = (alarmId: string) => sql<
  string | null
>`case when a.action = 'REPORT_MESSAGE' then coalesce((
  select concat(coalesce(m.label, case m.side when 'citizen' then 'Citizen' else 'Control centre' end), ': ', m.text,
    case when m.text is not null and p.pictures > 0 then ' (' || ${pictures} || ')' when p.pictures > 0 then ${pictures} end)
  from report_message m join link l on l.report_id = m.report_id,
    lateral (select count(*) as pictures from media f where f.message_id = m.id) p
  where l.alarm_id = ${alarmId} and m.report_id::text = a.object_id
    and m.id = (select (x->>'to')::int from jsonb_array_elements(a.changes) x where x->>'key' = 'message')), a.descriptor)
  else a.descriptor end`

const pictures = sql`p.pictures || case p.pictures when 1 then ' picture' else ' pictures' end`
