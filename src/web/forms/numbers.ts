const zeros = [0x30, 0x660, 0x6f0]

/**
 * The sentence numbers that somebody typed, counted from 0: `12 14-16`, in any of the three kinds of digits, with any marks
 * between them. `undefined` where something else stands there, or a number that no sentence has.
 */
export function sentenceNumbers(typed: string, count: number): readonly number[] | undefined {
  const plain = typed.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - zeros.findLast((zero) => code >= zero)!)
  })
  const parts = plain.split(/[\s,،;؛]+/).filter((part) => part !== '')
  const numbers = new Set<number>()
  for (const part of parts) {
    const [, from, to = from] = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(part) ?? []
    if (from === undefined || Number(to) < Number(from) || Number(to) > count || Number(from) < 1) return undefined
    for (let number = Number(from); number <= Number(to); number++) numbers.add(number - 1)
  }
  return [...numbers].sort((a, b) => a - b)
}
