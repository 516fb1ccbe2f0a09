import { sql } from 'kysely'
import type { Runtime } from '#server/apps/runtime.ts'
import { oneOfEverything } from '#testing/one-of-everything.ts'
import { openCrowd } from '#testing/open-crowd.ts'
import { openReports } from '#testing/open-reports.ts'
import { openTeam } from '#testing/open-team.ts'
import { formOf } from '#testing/report-forms.ts'
import { photo } from '#testing/sample-files.ts'

const FOR_EVER = '1000000000'

/** What is known of an operation: from its contract, or from the document (testing/fuzz). */
type Asked = { path: string; isForm: boolean; hasBody: boolean; example?: unknown }

export type Twin = Awaited<ReturnType<typeof openTwin>>

/** A team with keys for the three APIs and one of everything, so that each operation has something to be about. */
export async function openTwin(rt: Runtime) {
  await queueNothing(rt)
  const crowd = await openCrowd(rt)
  const { teamId } = crowd
  const team = await openTeam(rt, { teamId })
  const reports = await openReports(rt, 'Citizens')
  const { token } = await crowd.addPerson('admin')
  const things = { ...(await oneOfEverything(rt, team, 'Brand')), ...(await oneOfTheCrowd(crowd, token)) }
  await handNothingOut(rt, things)
  const files = { picture: await formOf([{ bytes: await photo() }]), table: await table() }
  return {
    teamId,
    crowd,
    keys: { team: team.key, reports: reports.key, crowd: token },
    /** The path with what is there, or `last` instead of the last of it. */
    pathOf(e: Pick<Asked, 'path'>, last?: string): string {
      const path = last === undefined ? e.path : e.path.replace(/\{\w+\}(?=[^{]*$)/, last)
      const crowds = e.path.startsWith('/api/v3/') ? 'crowd ' : ''
      const of = (segment: string) => things[`${crowds}${segment}`] ?? things[segment] ?? '1'
      return path
        .replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => `${segment}/${of(segment)}`)
        .replaceAll(/\{\w+\}/g, '1')
    },
    /** What it takes: files, or what the contract shows. */
    bodyOf(e: Asked): { body?: string | Uint8Array; type: string } {
      if (e.isForm) return e.path.endsWith('csv') ? files.table : files.picture
      return { ...(e.hasBody && { body: JSON.stringify(e.example ?? {}) }), type: 'application/json' }
    },
  }
}

/** What is done later would show in the answers of one twin, and not yet in those of the other: no job is ever queued. */
async function queueNothing({ db }: Runtime): Promise<void> {
  await sql`create function no_job() returns trigger language plpgsql as 'begin return null; end'`.execute(db)
  await sql`create trigger no_job before insert on pgboss.job for each row execute function no_job()`.execute(db)
}

/** The same of what webhooks are told, but for the one delivery that was asked for. */
async function handNothingOut({ db, keys }: Runtime, { deliveries = '' }: Record<string, string>): Promise<void> {
  await db.updateTable('webhook').set({ reached: FOR_EVER }).execute() // waits for what is being handed out
  await db.deleteFrom('webhook_delivery').where('id', '!=', deliveries).execute()
  await keys.settled()
}

const table = () => formOf([{ name: 'file', filename: 'a.csv', bytes: Buffer.from('title,content\nA,B\n') }])

async function oneOfTheCrowd(
  crowd: Awaited<ReturnType<typeof openCrowd>>,
  key: string,
): Promise<Record<string, string>> {
  const make = async (path: string, body: object): Promise<string> => {
    const { status, body: made } = await crowd.call('POST', `/api/v3/${path}`, body, { key })
    if (status !== 200) throw new Error(`POST ${path}: ${status} ${JSON.stringify(made)}`)
    return String(made.id)
  }
  const posts = await make('posts', { title: 'Bridge', content: 'Blocked', status: 'published' })
  const forms = await make('forms', { name: 'Flood' })
  const stages = await make('forms/stages', { form_id: Number(forms), label: 'Step' })
  const question = { label: 'Where', input: 'text', type: 'varchar', cardinality: 1, form_stage_id: Number(stages) }
  const things = {
    posts,
    forms,
    stages,
    attributes: await make('forms/attributes', question),
    tags: await make('tags', { tag: 'Water', type: 'category' }),
    collections: await make('collections', { name: 'Collection' }),
    savedsearches: await make('savedsearches', { name: 'Search', filter: { q: 'road' } }),
    contacts: await make('contacts', { type: 'phone', contact: '+358401234567' }),
    messages: await make('messages', { message: 'On our way', type: 'sms', direction: 'outgoing' }),
    roles: await make('roles', { name: 'helper' }),
    translations: await make(`posts/${posts}/translations`, { locale: 'fi', title: 'Silta', content: 'Poikki' }),
    users: await make('users', { email: `u${posts}@example.org`, realname: 'Aino', password: 'long enough' }),
    config: 'site',
    dataproviders: 'smssync',
  }
  return Object.fromEntries(Object.entries(things).map(([name, id]) => [`crowd ${name}`, id]))
}
