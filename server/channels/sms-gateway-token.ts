import type { Config } from '#server/config.ts'
import type { InstallationKeys } from '#server/installation/installation-keys.ts'

/** The secret that the operator's SMS gateway and we know each other by: the setting's, else the one made at the first start. */
export const smsGatewayToken = (
  { SMS_GATEWAY_TOKEN }: Pick<Config, 'SMS_GATEWAY_TOKEN'>,
  { smsGateway }: Pick<InstallationKeys, 'smsGateway'>,
): string => SMS_GATEWAY_TOKEN ?? smsGateway
