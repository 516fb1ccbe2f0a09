/** A language: how its streets are called, and after what. `join`: of both, one name. */
type Naming = { kinds: string[]; after: string[]; join: (kind: string, after: string) => string }

const words = (text: string) => text.trim().split(/\s*,\s*/)

const FRENCH: Naming = {
  kinds: words('Rue, Rue, Rue, Rue, Avenue, Boulevard, Impasse, Chemin, Place, Allée, Route, Quai'),
  after: words(
    `de la Gare, du Château, Victor Hugo, de l’Église, du Général Leclerc, Jean Jaurès, de la République, du Moulin, des Écoles, Saint-Martin, Saint-Michel,
     de la Fontaine, Pasteur, du Stade, des Lilas, du 11 Novembre, du 8 Mai 1945, des Tilleuls, de la Forêt, Notre-Dame, du Port, des Pêcheurs, du Lavoir,
     Princesse Charlotte, du Puits, de la Liberté, Gambetta, Émile Zola, de Verdun, du Maréchal Foch, des Acacias, du Calvaire, de Provence, Sainte-Dévote`,
  ),
  join: (kind, after) => `${kind} ${after}`,
}
const GERMAN: Naming = {
  kinds: words('straße, straße, straße, weg, gasse, platz, allee, ring'),
  after: words(
    `Haupt, Bahnhof, Schul, Kirch, Garten, Dorf, Berg, Wald, Ring, Goethe, Schiller, Mozart, Linden, Wiesen, Mühlen, Friedhof, Feld, Rosen, Birken, Bach, Markt,
     Schloss, Jahn, Finken, Amsel, Müller, Königs, Brücken, Sonnen, Tannen`,
  ),
  join: (kind, after) => `${after}${kind}`,
}
const ENGLISH: Naming = {
  kinds: words('Street, Street, Street, Road, Road, Avenue, Lane, Drive, Court, Square, Hill'),
  after: words(
    `Main, Church, High, Station, Park, Mill, Victoria, North, Saint John, Queen, King, School, Oak, Maple, Cedar, Elm, Washington, 2nd, 3rd, 4th, 5th, 11th, Lake,
     River, Harbour, Bridge, Green, Castle, Manor, Orchard, Chestnut, Meadow`,
  ),
  join: (kind, after) => `${after} ${kind}`,
}
const SWEDISH: Naming = {
  kinds: words('gatan, gatan, vägen, vägen, stigen, torget, gränd'),
  after: words(
    `Stor, Kyrko, Skol, Järnvägs, Hamn, Strand, Björk, Ring, Kungs, Drottning, Trädgårds, Smed, Fiskar, Parkering, Ängs, Skogs, Norra Lång, Södra Lång, Kvarn, Äppel`,
  ),
  join: (kind, after) => `${after}${kind}`,
}
export const NAMINGS = [FRENCH, FRENCH, GERMAN, ENGLISH, SWEDISH]

const ONSETS = words('b, br, c, ch, d, f, g, gr, h, j, k, l, m, n, p, r, s, st, t, tr, v, w, ')
const MIDDLES = words('a, e, i, o, u, ai, au, ei, ou, é, ä, ö')
const ENDS = words('l, n, r, s, t, nd, rd, ck, ff, m')
const PLACE_ENDS = words('ville, court, heim, dorf, ton, ford, by, sund, mont, bourg')

/** A name that nobody has told us, of two syllables: most names of a map are rare. */
export function rareName(next: (below: number) => number): string {
  const of = (from: string[]) => from[next(from.length)]!
  const name = of(ONSETS) + of(MIDDLES) + of(ONSETS) + of(MIDDLES) + of(ENDS)
  return name[0]!.toUpperCase() + name.slice(1)
}

export const townName = (next: (below: number) => number): string =>
  `${rareName(next)}${PLACE_ENDS[next(PLACE_ENDS.length)]}`

export function streetName(naming: Naming, next: (below: number) => number): string {
  const after = next(3) === 0 ? naming.after[next(naming.after.length)]! : rareName(next)
  return naming.join(naming.kinds[next(naming.kinds.length)]!, after)
}
