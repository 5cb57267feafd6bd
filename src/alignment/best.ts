/** The places of the highest values, the highest first; of equal ones the earlier. */
export function best(values: ArrayLike<number>, count: number): readonly number[] {
  const places: number[] = []
  for (let place = 0; place < values.length; place++) {
    const value = values[place]!
    if (places.length === count && !(value > values[places.at(-1)!]!)) continue
    let at = places.length
    while (at > 0 && values[places[at - 1]!]! < value) at--
    places.splice(at, 0, place)
    if (places.length > count) places.pop()
  }
  return places
}
