import type { Caller } from '#server/auth/caller.ts'
import { openChannels } from '#server/channels/open-channels.ts'
import type { Context } from '#server/domain/context.ts'
import { openFences } from '#server/fences/open-fences.ts'
import { openGeocoder } from '#server/geocoder/open-geocoder.ts'
import { openGround } from '#server/ground/open-ground.ts'
import { callingPeople } from '#server/jobs/call-people.ts'
import { fetchingMedia } from '#server/jobs/fetch-media.ts'
import { geocoding } from '#server/jobs/geocoding.ts'
import { importing } from '#server/jobs/import-csv.ts'
import { joiningParts } from '#server/jobs/join-parts.ts'
import { mailingInvitations } from '#server/jobs/mail-invitation.ts'
import { mailingResets } from '#server/jobs/mail-password-reset.ts'
import { sending } from '#server/jobs/send-message.ts'
import { openMailer } from '#server/mail/open-mailer.ts'
import { openMailboxes } from '#server/mailbox/open-mailboxes.ts'
import { openMapThings } from '#server/map-things/open-map-things.ts'
import { type AnyQueue, openJobs } from '#server/queue/open-jobs.ts'
import { openReadiness } from '#server/readiness/open-readiness.ts'
import { openMonthlyTests } from '#server/team-tests/open-monthly-tests.ts'
import type { Turn } from '#server/threads/turns.ts'
import { openReach, openTravel } from '#server/travel/open-travel.ts'
import { openWebhooks } from '#server/webhooks/open-webhooks.ts'
import type { Instead } from './instead.ts'
import type { Live } from './live.ts'
import type { Stored } from './stored.ts'

/** Who acts, and for whom; a citizen, who is no caller of an API, says whose turn it is. */
type Acting = Pick<Caller, 'teamId' | 'centre' | 'actor'> &
  Partial<Pick<Caller, 'credential' | 'scopes'>> & { turn?: Turn }

/** A dispatcher, who is told by what they may do, does not wait for citizens. */
const turnOf = ({ turn, credential = '', scopes }: Omit<Acting, 'teamId' | 'centre' | 'actor'>): Turn =>
  turn ?? { names: [credential], first: scopes?.has('alarms.media:create') ?? false }

export type Later = ReturnType<typeof openLater>

/** What is done after the answer: jobs, webhooks, mail. Nothing is, before `begin`; `ends` lets what is under way finish. */
export function openLater(
  { config, log, db, now, files, databaseUrl, lost, installation, addresses }: Stored,
  { tail, onFix }: Live,
  ends: AsyncDisposableStack,
  instead: Instead = {},
) {
  const ground = openGround(config.DATA_DIR)
  ends.defer(ground.close)
  const { geocode, places, close: closeGeocoder } = openGeocoder(config.GEOCODER_URL, ground)
  ends.defer(closeGeocoder)
  const jobs = openJobs(databaseUrl, lost)
  const { enqueue } = jobs
  /** The context in which a caller's verbs run. */
  const contextOf = ({ teamId, centre, actor, ...who }: Acting): Context => ({
    turn: turnOf(who),
    db,
    teamId,
    centre,
    actor,
    now,
    kick: tail.kick,
    enqueue,
  })
  const mailer = openMailer(config, log)
  const {
    channels,
    links,
    close: closeChannels,
  } = openChannels({ db, config, installation, addresses, mailer, now, contextOf, log }, instead.lookUp)
  ends.defer(closeChannels)
  const webhooks = openWebhooks({ db, now, enqueue, kick: tail.kick, log, config }, instead)
  ends.defer(webhooks.close)
  ends.defer(jobs.stop)
  const imports = importing({ files, contextOf, log })
  ends.defer(imports.leave)
  ends.defer(webhooks.leave)
  const mailboxes = openMailboxes({ db, now, files, contextOf, config, log })
  ends.defer(mailboxes.close)
  const monthlyTests = openMonthlyTests({ db, now, contextOf, log })
  ends.defer(monthlyTests.close)
  const readiness = openReadiness({ db, contextOf, log })
  ends.defer(readiness.close)
  const fences = openFences({ db, now, contextOf, tail, onFix, log })
  ends.defer(fences.close)
  const calls = callingPeople({ db, now, channels: instead.channels ?? channels, contextOf, log })
  ends.defer(calls.leave)
  const queues: AnyQueue[] = [
    ...calls.queues,
    sending({ config, mailer, contextOf, log }),
    joiningParts({ contextOf }),
    fetchingMedia({ files, config, contextOf, log }),
    webhooks.queue,
    imports.queue,
    mailingInvitations({ contextOf, mailer, log }),
    mailingResets({ db, now, mailer, log }),
    ...geocoding({ geocode, contextOf, log }),
  ]
  tail.subscribe(webhooks.kick)

  return {
    contextOf,
    /** What is known of the ground, and how long ways over it take. */
    ground,
    /** Where vehicles come and leave. */
    fences,
    things: openMapThings(ground),
    travel: openTravel(ground, { routerUrl: config.ROUTER_URL, log, now }),
    reach: openReach(ground),
    /** Finds places for who is typing, and says what is at a spot. */
    places,
    /** Links to answer an alarm by. */
    links,
    /** Goes to work: on what the process before left behind, and on what comes. `more`: queues of the APIs. */
    async begin(more: AnyQueue[]): Promise<void> {
      await jobs.start([...queues, ...more])
      await webhooks.start()
      await calls.start()
      mailboxes.start()
      readiness.start()
      monthlyTests.start()
    },
  }
}
