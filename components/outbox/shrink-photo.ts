import type { KeptPhoto } from './kept-item.ts'

const LARGE_BYTES = 500_000
const LONGEST_SIDE = 2048
const QUALITY = 0.82

type Photo = KeptPhoto & { shrunk: boolean }

/** A large photo as a smaller JPEG, for bad coverage. What this browser cannot read or turn upright stays as it is. */
export async function shrinkPhoto<T extends Photo>(item: T): Promise<T> {
  if (item.shrunk) return item
  const small =
    item.bytes.byteLength > LARGE_BYTES && item.type !== 'image/gif' ? await redraw(item.bytes, item.type) : null
  if (!small || small.size >= item.bytes.byteLength) return { ...item, shrunk: true }
  const bytes = await new Response(small).arrayBuffer()
  return { ...item, bytes, type: small.type, name: 'photo.jpg', shrunk: true }
}

async function redraw(bytes: ArrayBuffer, type: string): Promise<Blob | null> {
  if (!CSS.supports('image-orientation', 'from-image')) return null
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  try {
    return await toJpeg(await loadImage(url))
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

const loadImage = (url: string) =>
  new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = reject
    image.src = url
  })

function toJpeg(image: HTMLImageElement): Promise<Blob | null> {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}
