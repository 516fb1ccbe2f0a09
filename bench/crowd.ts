import { randomBytes } from 'node:crypto'
import { saveToken } from '#server/api/crowd/sign-in/tokens.ts'
import { type Db, openKysely, openPool } from '#server/db/open.ts'
import { seedPosts } from './crowd-seed.ts'
import { percentiles } from './percentiles.ts'
import type { Section } from './report.ts'
import type { ServerProcess } from './server-process.ts'

const API = '/api/v3/posts'
/** What is asked for; anonymously, unless it says who asks. */
const ASKED: [what: string, path: string, who?: 'admin'][] = [
  ['list', API],
  ['list, an admin’s, every status', `${API}?status=all`, 'admin'],
  ['list, offset 25,000', `${API}?offset=25000`],
  ['list, latest first', `${API}?order=desc&orderby=post_date`],
  ['list, by title', `${API}?orderby=title`],
  ['q, a word in a tenth', `${API}?q=bridge`],
  ['q, a rare word', `${API}?q=jokvuten`],
  ['form', `${API}?form=$form`],
  ['user', `${API}?user=$user`],
  ['status, two of them', `${API}?status=draft,archived`, 'admin'],
  ['locale', `${API}?locale=fi`],
  ['tags, two of 24', `${API}?tags=$tag,$tag2`],
  ['tags[all]', `${API}?tags[all]=$tag,$tag2`],
  ['set', `${API}?set=$set`],
  ['created, a month', `${API}?created_after=$from&created_before=$to`],
  ['values, one in a hundred', `${API}?values[people]=17`],
  ['values, one in four', `${API}?values[road]=blocked`],
  ['current_stage', `${API}?current_stage=$stage`],
  ['published_to', `${API}?published_to=admin`, 'admin'],
  ['has_location', `${API}?has_location=mapped`],
  ['bbox, a town', `${API}?bbox=24.9,60.1,25.1,60.3`],
  ['bbox, a tenth', `${API}?bbox=24,60,25.2,61`],
  ['bbox, everywhere', `${API}?bbox=-180,-90,180,90`],
  ['within 10 km', `${API}?center_point=60.2,25&within_km=10`],
  ['within 50 km', `${API}?center_point=60.5,25&within_km=50`],
  ['six filters at once', `${API}?q=road&form=$form&tags=$tag&bbox=24,60,26,62&created_after=$from&locale=en_us`],
  ['stats by status', `${API}/stats?group_by=status`],
  ['stats by form', `${API}/stats?group_by=form`],
  ['stats by tags', `${API}/stats?group_by=tags`],
  ['stats by an attribute', `${API}/stats?group_by=attribute&group_by_attribute_key=road`],
  ['stats over time by form', `${API}/stats?timeline=1&group_by=form&timeline_interval=2592000`],
  ['tile, the world', `${API}/geojson/0/0/0`],
  ['tile, a town', `${API}/geojson/10/582/296`],
]

/**
 * Lists, filters, totals and tiles among 100,000 posts, one request after another. *First*: nobody has asked this
 * before, so that everything is counted; *again*: nothing has happened in the team since (docs/decisions/023).
 */
export async function benchCrowd(server: ServerProcess, quick: boolean): Promise<Section> {
  const [posts, requests] = quick ? [10_000, 10] : [100_000, 30]
  const db = openKysely(openPool(server.databaseUrl, (error) => console.error(error.message), 2))
  const { id: teamId } = await db.selectFrom('team').select('id').executeTakeFirstOrThrow()
  const started = performance.now()
  await seedPosts(db, teamId, posts)
  const seconds = Math.round((performance.now() - started) / 1000)
  const [tokens, names] = [await tokensIn(db), await namesIn(db)]
  const rows: Section['rows'] = []
  for (const [what, template, who] of ASKED) {
    const path = template.replaceAll(/\$\w+/g, (name) => names[name] ?? name)
    const ask = (n: number) => get(server.url + variant(path, n), tokens[who ?? 'nobody'])
    await ask(-1)
    const first = await timed(requests, ask)
    const again = await timed(requests, () => ask(-1))
    rows.push({
      what,
      found: await found(server.url + path, tokens[who ?? 'nobody']),
      ...first,
      againP95ms: again.p95ms,
    })
  }
  await db.destroy()
  return { name: 'crowd', title: `The crowd API at ${posts} posts (${seconds} s to write them)`, rows }
}

/** The same question in other words, so that no earlier answer to it is known. */
const variant = (path: string, n: number) =>
  n < 0
    ? path
    : `${path}${path.includes('?') ? '&' : '?'}created_after_by_id=${n % 7}&date_after=1990-01-01T00:00:${String(n % 60).padStart(2, '0')}Z`

async function timed(requests: number, ask: (n: number) => Promise<unknown>) {
  const times: number[] = []
  for (let n = 0; n < requests; n++) {
    const asked = performance.now()
    await ask(n)
    times.push(performance.now() - asked)
  }
  const { p50ms, p95ms } = percentiles(times)
  return { p50ms, p95ms }
}

async function get(url: string, token: string): Promise<unknown> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  const text = await response.text()
  if (!response.ok) throw new Error(`GET ${url}: ${response.status} ${text}`)
  return JSON.parse(text)
}

async function found(url: string, token: string): Promise<number> {
  const body = (await get(url, token)) as {
    total_count?: number
    totals?: { values: unknown[] }[]
    features?: unknown[]
  }
  return body.total_count ?? body.features?.length ?? body.totals?.[0]?.values.length ?? 0
}

async function tokensIn(db: Db): Promise<Record<'nobody' | 'admin', string>> {
  const { id: clientId } = await db.selectFrom('oauth_client').select('id').executeTakeFirstOrThrow()
  const admin = await db
    .selectFrom('membership')
    .select('user_id')
    .where('role', '=', 'admin')
    .executeTakeFirstOrThrow()
  const issue = async (userId: string | null) => {
    const token = randomBytes(16).toString('hex')
    const expiresAt = new Date(Date.now() + 3_600_000)
    await saveToken(db, { token, clientId, userId, scopes: ['posts', 'stats'], expiresAt }, new Date())
    return token
  }
  return { nobody: await issue(null), admin: await issue(admin.user_id) }
}

async function namesIn(db: Db): Promise<Record<string, string>> {
  const first = async (table: 'form' | 'crowd_tag' | 'post_set' | 'stage') =>
    (await db.selectFrom(table).select('id').orderBy('id').limit(2).execute()).map(({ id }) => String(id))
  const [[form], [tag, tag2], [set]] = [await first('form'), await first('crowd_tag'), await first('post_set')]
  const [, stage] = await first('stage')
  const user = await db.selectFrom('membership').select('id').where('role', '=', 'user').limit(1).executeTakeFirst()
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString()
  const names = { form, tag, tag2, set, stage, user: String(user?.id), from: day(130), to: day(100) }
  return Object.fromEntries(Object.entries(names).map(([name, value]) => [`$${name}`, value ?? '']))
}
