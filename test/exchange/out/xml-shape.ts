import { SaxesParser } from 'saxes'

/** An element of a document as it was parsed: namespaces resolved, the order kept. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** @throws where the document is not well-formed, or breaks Namespaces in XML */
export function parsedXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const path = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const given = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    const node: Node = { name, attributes: given, children: [], text: '' }
    path.at(-1)!.children.push(node)
    path.push(node)
  })
  parser.on('text', (words) => (path.at(-1)!.text += words))
  parser.on('closetag', () => path.pop())
  parser.write(xml).close()
  return root.children[0]!
}

/** What an element may hold: its children in order, as a regular expression over their names each followed by a space. */
export interface Shape {
  readonly children: RegExp
  /** By name: the values it may have. */
  readonly attributes: Readonly<Record<string, RegExp>>
  readonly required: readonly string[]
}

/** Where a document breaks its shape, in words. */
export function misshapen(node: Node, shapes: Readonly<Record<string, Shape>>, path = node.name): readonly string[] {
  const shape = shapes[node.name]
  if (!shape) return [`${path} is not known`]
  const children = node.children.map(({ name }) => `${name} `).join('')
  return [
    ...(shape.children.test(children) ? [] : [`${path} holds ${children}`]),
    ...shape.required.filter((name) => !(name in node.attributes)).map((name) => `${path} lacks ${name}`),
    ...Object.entries(node.attributes).flatMap(([name, value]) =>
      name.startsWith('xmlns') || shape.attributes[name]?.test(value) ? [] : [`${path} has ${name}="${value}"`],
    ),
    ...node.children.flatMap((child) => misshapen(child, shapes, `${path}/${child.name}`)),
  ]
}

export function all(node: Node, name: string): readonly Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))]
}
