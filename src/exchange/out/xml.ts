export type Attributes = Readonly<Record<string, string | number | undefined>>

/** What XML 1.0 (2.2, Char) cannot hold at all, not even as a reference. */
const unheld =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Words as character data. A carriage return is written as a reference: a reader would make a line feed of it (XML 2.11). */
export function escaped(words: string): string {
  return words
    .replaceAll(unheld, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

function attribute(words: string): string {
  return escaped(words).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}

/** An element of markup that is already escaped; attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attribute(String(value))}"`],
  )
  const inner = content.join('')
  return inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>`
}

/** An element whose parts stand on lines of their own. */
export function block(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return content.length === 0 ? element(name, attributes) : element(name, attributes, '\n', content.join('\n'), '\n')
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
