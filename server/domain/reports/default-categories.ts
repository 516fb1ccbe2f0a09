import type { Db } from '#server/db/open.ts'

type Names = { en: string; sv: string; fi: string }
const named = (en: string, sv: string, fi: string): Names => ({ en, sv, fi })

/** What citizens report, by kind; enough for a key to work at once (facts R16). */
const DEFAULTS: { names: Names; children: Names[] }[] = [
  {
    names: named('Fire', 'Brand', 'Tulipalo'),
    children: [
      named('Building', 'Byggnad', 'Rakennus'),
      named('Vehicle', 'Fordon', 'Ajoneuvo'),
      named('Forest or grass', 'Skog eller gräs', 'Metsä tai ruoho'),
      named('Smoke or alarm', 'Rök eller larm', 'Savu tai hälytys'),
    ],
  },
  {
    names: named('Medical', 'Sjukdom och skada', 'Sairaus ja vamma'),
    children: [
      named('Unconscious', 'Medvetslös', 'Tajuton'),
      named('Injury', 'Skada', 'Vamma'),
      named('Sudden illness', 'Akut sjukdom', 'Sairauskohtaus'),
    ],
  },
  {
    names: named('Traffic', 'Trafik', 'Liikenne'),
    children: [
      named('Collision', 'Kollision', 'Kolari'),
      named('Blocked road', 'Blockerad väg', 'Tukkeutunut tie'),
      named('Boat', 'Båt', 'Vene'),
    ],
  },
  {
    names: named('Crime', 'Brott', 'Rikos'),
    children: [
      named('Violence', 'Våld', 'Väkivalta'),
      named('Theft or burglary', 'Stöld eller inbrott', 'Varkaus tai murto'),
      named('Vandalism', 'Skadegörelse', 'Ilkivalta'),
    ],
  },
  {
    names: named('Weather and flood', 'Oväder och översvämning', 'Sää ja tulva'),
    children: [
      named('Flood', 'Översvämning', 'Tulva'),
      named('Fallen tree', 'Fallet träd', 'Kaatunut puu'),
      named('Power line', 'Kraftledning', 'Sähkölinja'),
    ],
  },
  {
    names: named('Rescue', 'Räddning', 'Pelastus'),
    children: [
      named('Person in water', 'Person i vattnet', 'Ihminen vedessä'),
      named('Missing person', 'Saknad person', 'Kadonnut henkilö'),
      named('Animal', 'Djur', 'Eläin'),
    ],
  },
  {
    names: named('Hazardous substance', 'Farligt ämne', 'Vaarallinen aine'),
    children: [named('Gas', 'Gas', 'Kaasu'), named('Oil or fuel', 'Olja eller bränsle', 'Öljy tai polttoaine')],
  },
  { names: named('Other', 'Annat', 'Muu'), children: [] },
]

/** Gives a new team its two levels of categories, named in each language we have. */
export async function addDefaultCategories(db: Db, teamId: string): Promise<void> {
  const row = (names: Names, position: number) => ({ team_id: teamId, names: JSON.stringify(names), position })
  const tops = DEFAULTS.map(({ names }, i) => ({ ...row(names, i), parent_id: null }))
  const made = await db.insertInto('category').values(tops).returning(['id', 'position']).execute()
  const idAt = new Map(made.map(({ id, position }) => [position, id]))
  const children = DEFAULTS.flatMap(({ children }, i) =>
    children.map((names, j) => ({ ...row(names, j), parent_id: idAt.get(i) ?? null })),
  )
  await db.insertInto('category').values(children).execute()
}
