const zeros = [0x660, 0x6f0, 0xff10]
const digit = /[٠-٩۰-۹０-９]/g

/** The text with Arabic-Indic, Persian and full-width digits as 0-9: same length, same places. */
export function asciiDigits(text: string): string {
  return text.replace(digit, (character) => {
    const code = character.charCodeAt(0)
    return String(code - zeros.findLast((zero) => zero <= code)!)
  })
}
