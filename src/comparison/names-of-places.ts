import { withoutSpelling } from './spelling.ts'

const arabic = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' })
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Words of the Arabic names of countries, folded, from CLDR: Arabic has no capitals by which to know a name. */
export function countryWords(): ReadonlySet<string> {
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  const names = codes.flatMap((code) => arabic.of(code)?.split(/[\s-]+/) ?? [])
  return new Set(names.filter((name) => name.length > 3).map(withoutSpelling))
}
