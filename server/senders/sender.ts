import type { Due, Outcome } from '#server/domain/crowd/messages/index.ts'

/** `callbackUrl`: where the provider is to say what became of it; undefined where no public address is known. */
export type Where = { teamId: string; callbackUrl?: string | undefined }

/** Sends one message by one provider, with what the team has set up for it. @throws NotSent, or whatever else goes wrong */
export type Sender = (due: Due, options: Record<string, string>, where: Where) => Promise<Outcome>

/** The provider said no. `final`: it would say so again. */
export class NotSent extends Error {
  readonly final: boolean

  constructor(message: string, final: boolean) {
    super(message)
    this.final = final
  }
}
