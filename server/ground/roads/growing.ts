type Kind = Uint8ArrayConstructor | Uint32ArrayConstructor | Int32ArrayConstructor

/** A typed array that grows: a country has more roads than an array of objects bears. */
export function growing<K extends Kind>(Values: K) {
  let values = new Values(1024) as InstanceType<K>
  let length = 0
  return {
    get length() {
      return length
    },
    push(value: number): void {
      if (length === values.length) {
        const larger = new Values(length * 2) as InstanceType<K>
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    done: () => values.slice(0, length) as InstanceType<K>,
  }
}
