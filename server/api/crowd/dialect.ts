import { Failure } from '#lib/contracts/crowd/envelope.ts'
import type { Dialect } from '#server/http/dialect.ts'
import { limited } from '#server/http/limited.ts'

import { refusalTo, requireCaller } from './identify.ts'
import { PATHS } from './paths.ts'
import { CrowdProblem, exampleProblem, invalidInput, isFault } from './problem.ts'
import { readQuery } from './query.ts'
import { type Reader, readerOf } from './reader.ts'

/** How the crowd API reads its input and words its problems, and who it takes its readers for. */
export const DIALECT: Dialect<Reader> = {
  extend: readerOf,
  security: [{ token: [] }, { oauth: [] }],
  problem: (status, message) => new CrowdProblem(status, message),
  invalid: invalidInput,
  notJson: "Invalid json supplied. Error: 'Syntax error, malformed JSON'.",
  query: readQuery,
  gate: (e) => (c, next) => requireCaller(e, c, async () => void (await limited(e)(c, next))),
  isFault,
  refusal: ({ caller }, e, problem) => refusalTo(caller, e, problem),
  paths: PATHS,
  failure: Failure,
  failureExample: exampleProblem,
  document: () => ({ failures: [429] }),
  descriptions: {
    400: 'Malformed JSON or an unknown format',
    401: 'No access token, or an invalid or expired one',
    403: 'Not allowed',
    404: 'There is nothing with this id, or at this path',
    409: 'Somebody else has locked it',
    413: 'The body is too large',
    422: 'Validation Error',
    503: 'The storage or the database does not answer at the moment; the same request may work shortly',
    429: 'Too many requests; Retry-After says when to come again',
  },
}
