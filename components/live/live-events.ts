import type { Socket } from 'socket.io-client'
import type { ClientToServer, Entry, ServerToClient } from '#lib/contracts/live.ts'

/** What the console does with what the socket brings. */
export type LiveEvents = {
  /** `isMissed`: it comes only now, after a while away. */
  onEntry: (entry: Entry, isMissed: boolean) => void
  /** Too far behind: everything shown is to be read anew. */
  onReset: () => void
  /** The server no longer knows us. */
  onRefused: () => void
}

export type Live = Socket<ServerToClient, ClientToServer>
