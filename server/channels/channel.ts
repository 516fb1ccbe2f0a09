import type { Notice, Sent, Target } from '#server/domain/alerts/notice.ts'

/** Hands one notice to one service. Resolves once the service has taken it. @throws NotReached, or whatever else goes wrong */
export type Channel = (notice: Notice, target: Target) => Promise<Sent>

/** The service said no, in words for the console. `final`: it would say so again. */
export class NotReached extends Error {
  readonly final: boolean

  constructor(reason: string, final: boolean) {
    super(reason)
    this.final = final
  }
}
