/** What the server of the browser tests is started with; made up for these tests and worth nothing elsewhere. */
export const PORT = Number(process.env.E2E_PORT ?? 3391)
export const SIGN_IN = { email: 'anna@example.org', password: 'correct horse battery' }
export const KEY = {
  team: 'e2e-team-key-0123456789',
  reports: 'e2e-reports-key-0123456789',
  oauth: 'e2e-oauth-secret-0123456789',
}
/** Where the server hands SMS to; a story that wants them listens there (sms-gateway.ts). */
export const GATEWAY = { port: PORT + 1, token: 'e2e-gateway-token-0123456789' }
/** Where ntfy and Twilio are for it (phone-services.ts). */
export const SERVICES = { port: PORT + 2 }
export const TWILIO = { account_sid: 'AC1', auth_token: 'e2e-twilio-token-0123456789', from: '+15005550006' }
