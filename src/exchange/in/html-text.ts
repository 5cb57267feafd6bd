import { longestTaken, Unreadable } from './found.ts'

/** As much of a DOM as reading one takes (DOM Standard, 4.4 and 4.9). */
export interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

const paragraphs = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
)
const unshown = new Set('HEAD SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH SELECT OPTION BUTTON'.split(' '))

export interface HtmlText {
  readonly text: string
  readonly paragraphs: number
  readonly images: number
}

/** The words under a node, with a blank line between paragraphs. Walks without recursion: a page may nest as deep as it likes. */
export function htmlText(root: DomNode): HtmlText {
  const found: string[] = []
  let words = ''
  let length = 0
  let images = 0
  const ends = () => {
    const paragraph = words
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim()
    if (paragraph !== '') found.push(paragraph)
    words = ''
  }
  const enters = ({ nodeType, nodeName, nodeValue }: DomNode): boolean => {
    const name = nodeName.toUpperCase()
    if (nodeType === 3) {
      words += (nodeValue ?? '').replaceAll(/\s+/g, ' ')
      length += nodeValue?.length ?? 0
      if (length > longestTaken) throw new Unreadable('longText', { kind: 'whole' })
    }
    if (nodeType !== 1 || unshown.has(name)) return false
    if (name === 'IMG') images++
    if (name === 'BR') words += '\n'
    if (paragraphs.has(name)) ends()
    return true
  }
  const leaves = ({ nodeType, nodeName }: DomNode) => {
    if (nodeType === 1 && paragraphs.has(nodeName.toUpperCase())) ends()
  }
  walk(root, enters, leaves)
  ends()
  return { text: found.length === 0 ? '' : `${found.join('\n\n')}\n`, paragraphs: found.length, images }
}

/** @param enters whether what lies in the node is to be walked too */
function walk(root: DomNode, enters: (node: DomNode) => boolean, leaves: (node: DomNode) => void): void {
  let node: DomNode | null = root
  let down = true
  while (node) {
    const child: DomNode | null = down && enters(node) ? node.firstChild : null
    if (child) {
      node = child
      continue
    }
    leaves(node)
    if (node === root) return
    down = node.nextSibling !== null
    node = node.nextSibling ?? node.parentNode
  }
}
