/** What holds for every operation of the crowd API, for the head of its document. */
export const HOW_THE_CROWD_API_ANSWERS = [
  'Posts in forms, with what belongs to them: tags, collections, media, messages, users and their roles. Operations marked',
  '*Extension* are not in the original reference.',
  '',
  '- **Who asks**: a token, `Authorization: Bearer <token>`, good for an hour. Get one with `POST /api/v3/oauth/token`, with a body of',
  '  JSON or of a form; the client also as HTTP Basic. A client alone (`client_credentials`) is anonymous: it reads what is published.',
  '  With `password` it acts for a user. A client belongs to one team; what belongs to another is 404, as if it were not there.',
  '- **What is permitted** goes by the user’s role, as it is when they ask; `allowed_privileges` of each thing says it. Scopes only limit it.',
  '- **Ids** are whole numbers. In bodies a relation is `"form": 1`, `"form": {"id": 1}` or `"form_id": 1`, whichever is easiest; numbers',
  '  and booleans also come as text. In answers it is `{"id", "url"}`, or null.',
  '- **Times** are ISO 8601 in UTC, `2014-11-11T08:40:51+00:00`. `updated` is null until something was changed.',
  '- **Lists** are an envelope: `results`, `total_count`, and in `curr`, `next` and `prev` whole addresses that keep your filters. `count`,',
  '  `limit` and `offset` are text. `next` is there on the last page, too: go on until `results` is empty.',
  '- **Several values**: `user=1,2`, or `user[]=1&user[]=2`, is any of them; different parameters must all be met.',
  '- **Changes**: POST, PUT and DELETE answer 200 with the thing, as it is or was; 204 where you may not read it. With PUT an attribute',
  '  that is absent stays as it is, null clears it where that makes sense, and what is unknown or read only is ignored: what GET answered',
  '  can be sent back. Where PUT cannot be sent: POST with `X-HTTP-Method-Override: PUT`.',
  '- **Refusals** are `{"errors": [{"status", "title", "source"}]}`. In a 422 the first entry is the general one, and each further one names',
  '  a field in `source.pointer`. Nothing of what is refused has been done. 401 comes before 403, 403 for a scope before 404, 404 before 422.',
  '- **Formats**: `format=json`; `format=jsonp` with a `callback`; of posts also `geojson` and `csv`. Another is 400.',
  '- **Browsers** may call from every origin. OPTIONS needs no token and answers 200 with the `allowed_privileges` of the resource.',
  '- **Limits** are counted per token, and every counted answer tells its bucket in `RateLimit`. After a 429 wait for the seconds in',
  '  `Retry-After`.',
  '- **Trouble**: 500 is ours. 502, 503 and 504 are passing: the same request may work a moment later.',
].join('\n')

/** What a post’s answers are, for the heading of the attributes. */
export const HOW_VALUES_WORK = [
  'The questions of a form. A post answers them in `values`: an array by the `key` of the attribute, with at most `cardinality` values',
  '(0: any number), also where there is only one. Keys that the form has not are 422 (`/values`); without a form any are kept. By `type`:',
  '',
  '| type | a value | example |',
  '|---|---|---|',
  '| varchar | text, 255 characters at most | `"E18"` |',
  '| text, markdown | text | `"Two lanes"` |',
  '| title, description | text that becomes the `title` or `content` of the post itself | `"Road closed"` |',
  '| int, decimal | a number, or the text of one | `2.5` |',
  '| datetime | ISO 8601, or another way of writing that can mean one day only; without an offset UTC; answered as `YYYY-MM-DD hh:mm:ss` in UTC. With the input `date` it is the day that is written, at midnight | `"2010-01-12 16:53:00"` |',
  '| point | latitude and longitude in degrees | `{"lat": 18.54, "lon": -72.34}` |',
  '| geometry | WKT | `"POINT(-72.34 18.54)"` |',
  '| link, video | an http(s) address; a video is one of YouTube or Vimeo | `"https://example.org"` |',
  '| media, relation, tags | the id of a medium, a post, a tag; `config.input.form` names the forms a related post must be of | `17` |',
  '',
  '`options` are offered to whoever fills in the form; only tags must be among them. Required answers are asked for once their stage is in',
  '`completed_stages` of the post, and all required stages before it can be `published`.',
].join('\n')

/** How words from outside become posts, for the heading of the data providers. */
export const HOW_MESSAGES_ARRIVE = [
  'What sends and receives messages for the team. Each is switched on with `PUT /api/v3/config/data-provider`:',
  '`{"providers": {"smssync": true}, "smssync": {"secret": "…"}}`, with the `options` of the provider; secrets are never shown again.',
  'The answer has `callback_url` for those that are called (`/sms/smssync/…`, `/sms/twilio/…`, `/sms/nexmo/…`, `/sms/frontlinesms/…`):',
  'enter it at the provider. Its last part is only for this team, and each call is checked by the secret or the signature of the provider.',
  'E-mail is fetched by IMAP. Every message that comes in makes a contact where there is none, a message with `direction` `incoming`, and',
  'a post with the status `draft`, in the form that is set as `form_id`.',
].join('\n')

/** The headings in the order of the reference. */
export const CROWD_TAGS = [
  'Authorization with OAuth 2',
  'Posts',
  'Exports',
  'Media',
  'Tags',
  'Collections',
  'Saved searches',
  'CSV',
  'Forms',
  'Form stages',
  'Form attributes',
  'Messages',
  'Contacts',
  'Users',
  'Roles',
  'Config',
  'Data providers',
  'Migrations',
]
