/** What holds for every operation of the team API, for the head of its document. */
export const HOW_THE_TEAM_API_ANSWERS = [
  'Alarms, responses, vehicles and what belongs to them. Operations marked *Extension* are not in the original reference.',
  '',
  '- **Who asks**: a key belongs to one team and one of its control centres; `GET /` tells which. What belongs to another',
  '  is 404, as if it were not there. What a key may not read is absent from an answer, not null.',
  '- **Tablets**: a browser can be the tablet of a vehicle (`POST /v1/pairings/accept`). It holds no key and no scopes to choose:',
  '  operations that say so are for it, on the alarms its vehicle is assigned to, and until a day after they were concluded.',
  '- **Times** are ISO 8601 in UTC; only `timestamp` of the envelope is in Unix seconds.',
  '- **Lists** go on with `cursor.after` as `after`, and back with `cursor.before` as `before`, until it is null. A cursor',
  '  stays good when rows come and go.',
  '- **Changes**: an attribute that is absent stays as it is, null clears it. With `If-Match` only the version seen is changed.',
  '- **Repeats**: a create with an `Idempotency-Key` happens once in 24 hours; one with an `externalId` that is there',
  '  already changes that one.',
  '- **Limits** are counted per key; alarms and positions have larger buckets of their own. Every counted answer tells its',
  '  bucket in `RateLimit`. After a 429 wait for the seconds in `Retry-After`.',
  '- **Trouble**: 500 is ours. 502, 503 and 504 are passing: the same request may work a moment later.',
].join('\n')
