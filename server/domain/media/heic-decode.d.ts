declare module 'heic-decode' {
  type Decoded = { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }
  type Listed = { width: number; height: number; decode: () => Promise<Decoded> }[] & { dispose: () => void }
  const decode: { all: (file: { buffer: Uint8Array }) => Promise<Listed> }
  export default decode
}
