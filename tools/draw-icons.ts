import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

// `node tools/draw-icons.ts`: what phones show of an installed Muster, drawn from the product's mark. Drawn again when that changes.

const MARK =
  '<path d="M16 5l9.500 5.500v11L16 27l-9.500-5.500v-11z" fill="none" stroke="#ff5a63" stroke-width="3" stroke-linejoin="round"/><circle cx="16" cy="16" r="4" fill="#ff5a63"/>'
const FOLDER = join(import.meta.dirname, '../public/icons')

/** `radius`: of its corners; `inset`: how much smaller the mark is: phones cut a maskable icon to a shape of theirs. */
async function draw(name: string, size: number, radius: number, inset: number): Promise<void> {
  const scale = `translate(${16 * inset} ${16 * inset}) scale(${1 - inset})`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32"><rect width="32" height="32" rx="${radius}" fill="#0b1220"/><g transform="${scale}">${MARK}</g></svg>`
  writeFileSync(join(FOLDER, name), await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer())
}

await draw('muster-any-192.png', 192, 7, 0)
await draw('muster-any-512.png', 512, 7, 0)
await draw('muster-maskable-512.png', 512, 0, 0.25)
// What a phone shows in its status bar: the shape alone.
const BADGE = MARK.replaceAll('#ff5a63', '#ffffff')
const badge = `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 32 32">${BADGE}</svg>`
writeFileSync(join(FOLDER, 'muster-badge-96.png'), await sharp(Buffer.from(badge)).png().toBuffer())
