/** Names for what the generator draws, in the order in which they are given away. */
export const STREETS = [
  ...['Storgatan', 'Kungsgatan', 'Kyrkogatan', 'Fiskaregatan', 'Lotsgatan', 'Skolgatan', 'Trädgårdsgatan', 'Hantverkargatan'],
  ...['Rådhusgatan', 'Båtsmansgatan', 'Norra Kajgatan', 'Ankargatan', 'Segelmakargatan', 'Apotekargränd', 'Tullgatan', 'Parkgatan'],
  ...['Sjömansgatan', 'Vallgatan', 'Kaptensgatan', 'Skeppargatan', 'Björkvägen', 'Rönnvägen', 'Lindvägen', 'Tallbacken'],
  ...['Enbärsvägen', 'Klippvägen', 'Utsiktsvägen', 'Kvarnvägen', 'Smedjegatan', 'Repslagargatan', 'Ejdervägen', 'Tärnvägen'],
  ...['Strömmingsvägen', 'Havrevägen', 'Ängsvägen', 'Bergsvägen'],
]
export const ISLES = [
  ...['Vaxö', 'Ekholmen', 'Norrholmen', 'Storskär', 'Lilla Rönnskär', 'Tallholmen', 'Kobben', 'Enskär', 'Gåsö', 'Alskär'],
  ...['Långholmen', 'Fårö', 'Hästskär', 'Björkholmen'],
]
export const DISTRICTS = [
  { name: 'Gamla stan', x: -60, y: -330 },
  { name: 'Kyrkberget', x: -640, y: 60 },
  { name: 'Norrhamn', x: 160, y: 640 },
  { name: 'Västerängen', x: -1240, y: 220 },
  { name: 'Östermalm', x: 960, y: 300 },
] as const
