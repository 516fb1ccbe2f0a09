import type { Db } from '#server/db/open.ts'
import { beginReset, forgetReset } from '#server/domain/crowd/accounts/index.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { passwordResetMail } from '#server/mail/password-reset.ts'
import { queue } from '../queue/open-jobs.ts'

type Parts = {
  db: Db
  now: () => Date
  mailer: Pick<Mailer, 'isOpen' | 'send'>
  log: { warn: (about: object, text: string) => void }
}

/** Tried for some ten minutes; then whoever waits for it has asked again. Which address was asked about is soon forgotten. */
const OPTIONS = { retryLimit: 6, retryDelay: 5, retryBackoff: true, deleteAfterSeconds: 60 * 60 }
const WORKERS = 2

/**
 * Mails a token for a new password to an address that somebody signs in with. All of it is done here, so that asking
 * takes as long for an unknown address; and a token is made for each attempt, so that none stands in the database.
 */
export const mailingResets = ({ db, now, mailer, log }: Parts) =>
  queue(
    'mail-password-reset',
    OPTIONS,
    async ({ email, origin }, { last }) => {
      if (!mailer.isOpen()) return
      const token = await beginReset(db, email, now())
      if (token === undefined) return
      try {
        await mailer.send(passwordResetMail(email, origin, token))
      } catch (err) {
        await forgetReset(db, token)
        if (last) log.warn({ err }, 'a mail with a token for a new password could not be sent')
        throw err
      }
    },
    WORKERS,
  )
