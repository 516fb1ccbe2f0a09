declare module 'hoodiecrow-imap' {
  import type { Server } from 'node:net'

  type Stored = { raw: string; flags?: string[] }
  type Folder = { uidvalidity: number; uidnext: number; messages: unknown[] }
  type Imap = {
    server: Server
    listen: (port: number, host: string, done: () => void) => void
    close: (done: () => void) => void
    getMailbox: (name: string) => Folder
    appendMessage: (folder: Folder, flags: string[], internaldate: string | Date | undefined, raw: string) => void
  }
  const open: (options: { storage: Record<string, { uidvalidity?: number; messages: Stored[] }> }) => Imap
  export default open
}
