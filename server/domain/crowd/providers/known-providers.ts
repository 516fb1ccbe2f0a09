/** What somebody sets up about a provider. `secret` ones are never shown again. */
export type ProviderOption = {
  label: string
  input: 'text' | 'password' | 'number' | 'radio' | 'checkbox'
  description: string
  rules: string[]
  options?: readonly string[]
  secret?: true
}
export type Services = Record<'sms' | 'ivr' | 'email' | 'twitter', boolean>
export type Provider = {
  name: string
  version: string
  services: Services
  options: Record<string, ProviderOption>
  links: Record<string, string>
  /** It calls us at an address of its own. */
  callsBack: boolean
}

const REQUIRED = ['required']
const text = (label: string, description: string, rules: string[] = []): ProviderOption => ({
  label,
  input: 'text',
  description,
  rules,
})
const secret = (label: string, description: string, rules: string[] = []): ProviderOption => ({
  label,
  input: 'password',
  description,
  rules,
  secret: true,
})
const number = (label: string, description: string): ProviderOption => ({
  label,
  input: 'number',
  description,
  rules: ['digit'],
})
const oneOf = (label: string, description: string, options: readonly string[]): ProviderOption => ({
  label,
  input: 'radio',
  description,
  rules: [],
  options,
})

const form = { form_id: number('Form', 'The form of the posts that come in this way.') }
const sms: Services = { sms: true, ivr: false, email: false, twitter: false }

/** Everybody a team can exchange messages with, by the name that messages and addresses use (facts C70). */
export const PROVIDERS: Record<string, Provider> = {
  smssync: {
    name: 'SMSSync',
    version: '1.0',
    services: sms,
    callsBack: true,
    options: {
      secret: secret('Secret', 'The key that the phone sends with each message.', REQUIRED),
      confirms: {
        label: 'The phone confirms',
        input: 'checkbox',
        rules: [],
        description:
          'Set it where the app’s Message Results API is on: a message then counts as sent when the phone says so.',
      },
      ...form,
    },
    links: { overview: 'https://smssync.ushahidi.com', developers: 'https://smssync.ushahidi.com/developers' },
  },
  frontlinesms: {
    name: 'FrontlineSMS',
    version: '1.0',
    services: sms,
    callsBack: true,
    options: {
      key: secret('Key', 'The key that FrontlineSMS sends with each message.', REQUIRED),
      api_key: secret('API key', 'The key of FrontlineCloud’s own API, for sending.'),
      ...form,
    },
    links: { overview: 'https://www.frontlinesms.com' },
  },
  twilio: {
    name: 'Twilio',
    version: '1.0',
    services: sms,
    callsBack: true,
    options: {
      account_sid: text('Account SID', 'Of the account in Twilio’s console.', REQUIRED),
      auth_token: secret('Auth token', 'It signs what Twilio sends, and is needed for sending.', REQUIRED),
      from: text('Phone number', 'The number messages are sent from, e.g. +15005550006.', REQUIRED),
      ...form,
    },
    links: { overview: 'https://www.twilio.com', signup: 'https://www.twilio.com/try-twilio' },
  },
  nexmo: {
    name: 'Nexmo (Vonage)',
    version: '1.0',
    services: sms,
    callsBack: true,
    options: {
      api_key: text('API key', 'Of the account in Vonage’s dashboard.', REQUIRED),
      api_secret: secret('API secret', 'Needed for sending.', REQUIRED),
      signature_secret: secret('Signature secret', 'It signs what Vonage sends.', REQUIRED),
      signature_method: oneOf('Signature method', 'As in the dashboard; md5hash where nothing else is chosen.', [
        'md5hash',
        'md5',
        'sha1',
        'sha256',
        'sha512',
      ]),
      from: text('Sender', 'The number or name messages are sent from.', REQUIRED),
      ...form,
    },
    links: { overview: 'https://www.vonage.com/communications-apis/sms/', dashboard: 'https://dashboard.nexmo.com' },
  },
  email: {
    name: 'E-mail',
    version: '1.0',
    services: { ...sms, sms: false, email: true },
    callsBack: false,
    options: {
      ...mailServer('incoming', 'IMAP'),
      incoming_folder: text('Folder', 'Where new mails are looked for; INBOX where nothing is given.'),
      ...mailServer('outgoing', 'SMTP'),
      from: text('Sender', 'The address messages are sent from.'),
      from_name: text('Name of the sender', 'What stands beside that address.'),
      ...form,
    },
    links: {},
  },
  twitter: {
    name: 'Twitter',
    version: '1.0',
    services: { ...sms, sms: false, twitter: true },
    callsBack: false,
    options: {},
    links: {},
  },
}

export const PROVIDER_NAMES = Object.keys(PROVIDERS)

function mailServer(way: 'incoming' | 'outgoing', protocol: 'IMAP' | 'SMTP'): Record<string, ProviderOption> {
  return {
    [`${way}_server`]: text(`${protocol} server`, `The name of the ${protocol} server.`),
    [`${way}_port`]: number(`${protocol} port`, 'The usual one of its security where nothing is given.'),
    [`${way}_security`]: oneOf('Security', 'tls: encrypted at once; starttls: from the first command on.', [
      'tls',
      'starttls',
      'none',
    ]),
    [`${way}_username`]: text('User name', `The account on the ${protocol} server.`),
    [`${way}_password`]: secret('Password', 'Of that account.'),
  }
}
