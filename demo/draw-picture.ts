import sharp from 'sharp'
import type { LngLat } from '#lib/geo/distance.ts'

export type PictureKind = 'smoke' | 'tree' | 'car' | 'kayaks'

const [WIDTH, HEIGHT] = [1280, 960]
const GROUND = { smoke: '#6b7280', tree: '#4d5b4a', car: '#5b6472', kayaks: '#2f6f8f' } satisfies Record<
  PictureKind,
  string
>
const THINGS = {
  smoke: `<rect x="380" y="260" width="520" height="480" fill="#b08968"/>
    ${[0, 1, 2, 3, 4, 5].map((n) => `<rect x="${430 + (n % 3) * 160}" y="${320 + Math.floor(n / 3) * 170}" width="90" height="110" fill="${n === 1 ? '#ff9d2e' : '#27364d'}"/>`).join('')}
    ${[0, 1, 2, 3, 4].map((n) => `<circle cx="${640 + n * 45}" cy="${290 - n * 55}" r="${60 + n * 22}" fill="#2b2b2b" opacity="${0.75 - n * 0.12}"/>`).join('')}`,
  tree: `<path d="M0 700 L1280 640 L1280 800 L0 860Z" fill="#3a3f47"/><path d="M160 640 L1060 520 L1070 560 L170 690Z" fill="#5c4326"/>
    ${[0, 1, 2, 3, 4, 5].map((n) => `<circle cx="${700 + n * 80}" cy="${560 - (n % 2) * 60}" r="95" fill="#2f5d34"/>`).join('')}
    <path d="M0 220 Q600 420 760 640" stroke="#111" stroke-width="6" fill="none"/>`,
  car: `<path d="M0 640 L1280 640 L1280 960 L0 960Z" fill="#3a3f47"/>
    <g transform="rotate(-8 400 620)"><rect x="220" y="540" width="380" height="130" rx="30" fill="#b3262d"/><rect x="300" y="460" width="220" height="100" rx="30" fill="#8d1d23"/></g>
    <g transform="rotate(14 840 640)"><rect x="660" y="560" width="400" height="130" rx="30" fill="#2b5fa8"/><rect x="740" y="480" width="230" height="100" rx="30" fill="#234d88"/></g>
    ${[300, 520, 760, 980].map((x) => `<circle cx="${x}" cy="700" r="48" fill="#111"/>`).join('')}`,
  kayaks: `<path d="M380 660 Q560 600 740 660 Q560 720 380 660Z" fill="#e0a400"/><path d="M700 780 Q880 720 1060 780 Q880 840 700 780Z" fill="#c8352b"/>
    ${[0, 1, 2, 3, 4, 5, 6].map((n) => `<path d="M${n * 190} ${560 + (n % 3) * 110} q60 -22 120 0" stroke="#8fc2dc" stroke-width="6" fill="none"/>`).join('')}`,
} satisfies Record<PictureKind, string>

/** A picture as a telephone takes it: a JPEG that says where it was taken and with what. Whoever serves it must clean it. */
export function drawPicture(kind: PictureKind, at: LngLat): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
    <defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#7d93ad"/><stop offset="1" stop-color="#d9c9b0"/></linearGradient></defs>
    <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/><rect y="520" width="${WIDTH}" height="440" fill="${GROUND[kind]}"/>${THINGS[kind]}</svg>`
  const camera = { Make: 'Muster', Model: 'Demo phone', Software: 'Made up' }
  return sharp(Buffer.from(svg))
    .jpeg({ quality: 82 })
    .withExif({ IFD0: camera, IFD3: gpsOf(at) })
    .toBuffer()
}

const gpsOf = ({ lat, lng }: LngLat) => ({
  GPSLatitudeRef: lat < 0 ? 'S' : 'N',
  GPSLatitude: degrees(lat),
  GPSLongitudeRef: lng < 0 ? 'W' : 'E',
  GPSLongitude: degrees(lng),
})

/** Degrees, minutes and hundredths of seconds, as fractions (Exif 2.32, 4.6.6). */
function degrees(value: number): string {
  const seconds = Math.abs(value) * 3600
  return `${Math.floor(seconds / 3600)}/1 ${Math.floor((seconds / 60) % 60)}/1 ${Math.round((seconds % 60) * 100)}/100`
}
