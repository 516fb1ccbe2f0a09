/** What a form may hold. Sizes in bytes. */
export type Wanted = {
  /** Under which names files come (`*`: any), how many at most, and how large each may be. */
  files: { names: readonly string[] | '*'; most: number; maxBytes: number }
  /** Names that are texts, whatever the sender calls their type. */
  texts?: readonly string[]
  /** Where the files lie until they are taken or discarded. */
  folder: string
}

/** All texts of a form together; they are small, and there are few of them. */
export const MAX_TEXT = 1024 * 1024

/** A file of a form, on disk, and what its sender calls it; `digest` is the SHA-256 of its bytes, in hex. */
export type FormFile = { path: string; filename: string; bytes: number; digest: string }
/** What is wrong with the form but does not keep the rest from being read. `index` counts the files. */
export type Fault = { kind: 'empty' | 'too many' | 'other name'; name: string; index: number }

/** A form as it was sent. Whoever asked for it says `discard` in the end: then its files are gone. */
export type Form = {
  texts: Record<string, string[]>
  files: FormFile[]
  faults: Fault[]
  discard: () => Promise<void>
}

/** Why nothing can be made of it; then nothing of it is kept. */
export class FormProblem extends Error {
  readonly fault: 'no form' | 'broken' | 'too large'

  constructor(fault: FormProblem['fault'], message: string) {
    super(message)
    this.fault = fault
  }
}

/** Told by `fault`, never by `instanceof`: Next's bundle has its own copy of the class. */
export const isFormProblem = (error: unknown): error is FormProblem => error instanceof Error && 'fault' in error
