/** The values that were asked for last, by key. */
export interface Recent<K, V> {
  get(key: K): V | undefined
  set(key: K, value: V): void
  delete(key: K): void
}

/** Keeps so many values, and drops the one that nobody has asked for the longest. */
export function recent<K, V>(kept: number): Recent<K, V> {
  const values = new Map<K, V>()
  return {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) this.set(key, value)
      return value
    },
    set(key, value) {
      values.delete(key)
      values.set(key, value)
      if (values.size > kept) values.delete(values.keys().next().value!)
    },
    delete: (key) => void values.delete(key),
  }
}
