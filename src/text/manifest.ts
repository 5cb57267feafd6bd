const run = /\ufeff?[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{13,}/gu
/** What a manifest in unstructured text begins with (C2PA 2.3, A.7, C2PATextManifestWrapper). */
const magic = 'C2PATXT\u0000'

/**
 * Whether a text carries a C2PA manifest, written byte by byte in variation selectors, which nobody sees. It is not verified
 * here, and never taken out.
 */
export function carriesManifest(text: string): boolean {
  for (const [found] of text.matchAll(run)) {
    const selectors = [...found.replace('\ufeff', '')].slice(0, magic.length)
    if (String.fromCharCode(...selectors.map(byteOf)) === magic) return true
  }
  return false
}

function byteOf(selector: string): number {
  const code = selector.codePointAt(0)!
  return code < 0x10000 ? code - 0xfe00 : code - 0xe0100 + 16
}
