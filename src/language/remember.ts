/** The same function of a word, which remembers its answers: running text repeats itself. It forgets all where it knows too many. */
export function remembering<T>(make: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      found = make(word)
      if (known.size >= most) known.clear()
      known.set(word, found)
    }
    return found
  }
}
