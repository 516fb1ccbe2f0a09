/**
 * A line as routing servers write it: differences of latitude and longitude, times ten to the `digits`, in five bits a letter
 * (Google's Encoded Polyline Algorithm Format).
 */
export function decodeLine(text: string, digits: number): [lng: number, lat: number][] {
  const points: [number, number][] = []
  const [scale, codes] = [10 ** digits, [...text].map((letter) => letter.charCodeAt(0) - 63)]
  let [at, lat, lng] = [0, 0, 0]
  const next = (): number => {
    let [value, shift] = [0, 0]
    for (let code = 0x20; code >= 0x20 && at < codes.length; shift += 5) {
      code = codes[at++]!
      value |= (code & 0x1f) << shift
    }
    return value & 1 ? ~(value >> 1) : value >> 1
  }
  while (at < codes.length) {
    lat += next()
    lng += next()
    points.push([lng / scale, lat / scale])
  }
  return points
}
