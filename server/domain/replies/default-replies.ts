import type { Db } from '#server/db/open.ts'
import { newId } from '../id.ts'

/** What is written to nearly every citizen. */
const DEFAULTS = [
  {
    en: 'Help is on the way. Stay where you are if it is safe.',
    sv: 'Hjälp är på väg. Stanna där du är om det är säkert.',
    fi: 'Apu on tulossa. Pysy paikallasi, jos se on turvallista.',
  },
  {
    en: 'Is anyone injured or in danger?',
    sv: 'Är någon skadad eller i fara?',
    fi: 'Onko joku loukkaantunut tai vaarassa?',
  },
  {
    en: 'Where exactly is it? Please share your location here.',
    sv: 'Var är det exakt? Dela gärna din plats här.',
    fi: 'Missä se tarkalleen on? Jaa sijaintisi tässä.',
  },
  {
    en: 'Can you send a picture from where you are safe?',
    sv: 'Kan du skicka en bild från ett säkert ställe?',
    fi: 'Voitko lähettää kuvan turvallisesta paikasta?',
  },
  {
    en: 'Move away to a safe place, and warn others nearby.',
    sv: 'Gå till en säker plats och varna andra i närheten.',
    fi: 'Siirry turvalliseen paikkaan ja varoita muita lähellä olevia.',
  },
  {
    en: 'Thank you. We know of it, and you can leave if you like.',
    sv: 'Tack. Vi känner till det, och du kan gå om du vill.',
    fi: 'Kiitos. Asia on tiedossamme, ja voit halutessasi poistua.',
  },
]

/** Gives a new team its first canned replies, in each language we have. */
export async function addDefaultReplies(db: Db, teamId: string, now: Date): Promise<void> {
  const rows = DEFAULTS.map((texts) => {
    const { id, at } = newId('rpl', now)
    return { id, team_id: teamId, texts: JSON.stringify(texts), created_at: at, updated_at: at }
  })
  await db.insertInto('canned_reply').values(rows).execute()
}
