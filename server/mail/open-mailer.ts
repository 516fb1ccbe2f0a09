import type { Config } from '#server/config.ts'
import { type Mail, openTransport } from './open-transport.ts'

type Log = { warn: (text: string) => void }

/** Muster's own mail, by the settings `SMTP_URL` and `MAIL_FROM`. */
export function openMailer({ SMTP_URL, MAIL_FROM = '' }: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>, log: Log) {
  const transport = SMTP_URL === undefined ? undefined : openTransport(SMTP_URL)
  let isSaid = false
  return {
    /** Is there a way for mail to go out? Where there is none, the log says so, once. */
    isOpen(): boolean {
      if (!transport && !isSaid) log.warn('no mail is sent: the setting SMTP_URL names no server for it')
      isSaid ||= !transport
      return transport !== undefined
    },
    /** @throws Error when the server has not taken it, or there is none */
    async send(mail: Omit<Mail, 'from'>): Promise<void> {
      if (!transport) throw new Error('There is no way for mail to go out')
      await transport.send({ from: MAIL_FROM, ...mail })
    },
  }
}
export type Mailer = ReturnType<typeof openMailer>
