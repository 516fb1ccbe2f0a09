/** Where one number reaches every service, or the fire and rescue service, and it is not the 112 of most of the world. */
const OTHERS: Record<string, string> = {
  '911': 'US CA MX PR GU VI AS MP AR EC UY PY PA CR SV HN DO VE BS BM BZ KY PH JO LR FJ WS TO PW FM MH',
  '999': 'GB JE GG IM SH FK BD BH BW HK KE MO MY QA SC SZ TT UG ZW',
  '000': 'AU CX CC NF',
  '111': 'NZ TK',
  '119': 'CN JP KR TW',
  '123': 'CO',
  '193': 'BR',
  '995': 'SG',
}
const BY_COUNTRY = new Map(
  Object.entries(OTHERS).flatMap(([number, countries]) => countries.split(' ').map((country) => [country, number])),
)

/** The number to call in an emergency there; `country`: ISO 3166, two letters. 112 where it is not known. */
export const emergencyNumberIn = (country: string | null): string =>
  BY_COUNTRY.get(country?.trim().toUpperCase() ?? '') ?? '112'
