import type { AddressInfo } from 'node:net'
import hoodiecrow from 'hoodiecrow-imap'

/** A real IMAP server on a port of its own, with one mailbox; `testuser` opens it with `testpass`. */
export async function openImapServer(...mails: { raw: string; flags?: string[] }[]) {
  const messages = mails.map((mail) => ({ ...mail, raw: crlf(mail.raw) }))
  const imap = hoodiecrow({ storage: { INBOX: { uidvalidity: 7, messages } } })
  await new Promise<void>((resolve) => imap.listen(0, '127.0.0.1', resolve))
  const { port } = imap.server.address() as AddressInfo // safe: it listens on a port
  const inbox = () => imap.getMailbox('INBOX')
  return {
    options: {
      incoming_server: '127.0.0.1',
      incoming_port: port,
      incoming_security: 'none',
      incoming_username: 'testuser',
      incoming_password: 'testpass',
    },
    deliver: (raw: string) => imap.appendMessage(inbox(), [], undefined, crlf(raw)),
    /** As after the mailbox has been made anew: the same mails under other numbers. */
    renumber: () => Object.assign(inbox(), { uidvalidity: 8 }),
    close: () => new Promise<void>((resolve) => imap.close(resolve)),
  }
}

const crlf = (raw: string) => raw.replaceAll(/\r?\n/g, '\r\n')
