/** The values that were asked for last, by key. */
export interface Recent<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
}

/** Keeps so many values, and drops the one that nobody has asked for the longest. */
export function recent<V>(kept: number): Recent<V> {
  const values = new Map<string, V>()
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
  }
}
