/** Nothing, white space or hidden; a mark; a letter; a digit; a combining mark; a joiner; what this cannot tell. */
const [nothing, mark, letter, digit, combining, joiner, unknown] = [0, 1, 2, 3, 4, 5, 6]
/** Letters up to the end of the Arabic block; beyond it only the general punctuation is told apart. */
const letterEnd = 0x700
const [punctuation, punctuationEnd] = [0x2000, 0x2070]

const classes = new Uint8Array(0x10000).fill(unknown)
for (let code = 0; code < punctuationEnd; code++)
  if (code < letterEnd || code >= punctuation) classes[code] = classOf(String.fromCharCode(code))

function classOf(sign: string): number {
  if (/[\u200c\u200d\u00ad]/.test(sign)) return joiner
  if (/\p{M}/u.test(sign)) return combining
  if (/\p{L}/u.test(sign)) return letter
  if (/\p{Nd}/u.test(sign)) return digit
  return /[\s\p{C}]/u.test(sign) ? nothing : mark
}

const inWord = signs("'’.-")
const inNumber = signs('.,:/٫٬٪')

function signs(all: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (let at = 0; at < all.length; at++) set[all.charCodeAt(at)] = 1
  return set
}

interface PlainToken {
  readonly kind: 'word' | 'number' | 'mark'
  readonly start: number
  readonly end: number
}

/** What `tokens` finds, without a regular expression; `undefined` where a text has signs from beyond Latin and Arabic. */
export function plainTokens(text: string): readonly PlainToken[] | undefined {
  const found: PlainToken[] = []
  for (let at = 0; at < text.length;) {
    const kind = classes[text.charCodeAt(at)]!
    if (kind === unknown) return undefined
    const start = at
    if (kind === nothing) at++
    else if (kind === mark) found.push({ kind: 'mark', start, end: ++at })
    else {
      const number = kind === digit ? numberEnd(text, at) : -1
      at = number > 0 ? number : wordEnd(text, at)
      found.push({ kind: number > 0 ? 'number' : 'word', start, end: at })
    }
  }
  return found
}

function classAt(text: string, at: number): number {
  return at < text.length ? classes[text.charCodeAt(at)]! : nothing
}

/** Where the figure ends; -1 where letters follow it at once, which make it a word. A group that runs into letters is left to them. */
function numberEnd(text: string, at: number): number {
  let end = -1
  for (;;) {
    while (classAt(text, at) === digit) at++
    const next = classAt(text, at)
    if (next === letter || next === combining || next === unknown) return end
    end = at
    if (inNumber[text.charCodeAt(at)] !== 1 || classAt(text, at + 1) !== digit) return end
    at++
  }
}

function wordEnd(text: string, at: number): number {
  for (;;) {
    for (let kind = classAt(text, at); kind >= letter && kind <= joiner;) kind = classAt(text, ++at)
    if (inWord[text.charCodeAt(at)] !== 1 || classAt(text, at + 1) !== letter) return at
    at++
  }
}
