import { longestTaken, Unreadable } from './found.ts'
import type { Attributes, XmlHandlers } from './xml.ts'

export interface WordText {
  readonly body: XmlHandlers
  readonly notes: (kind: NoteKind) => XmlHandlers
  readonly result: () => {
    readonly text: string
    readonly taken: Readonly<Record<'paragraphs' | 'tables' | 'footnotes' | 'insertions' | 'textBoxes', number>>
    readonly dropped: Readonly<
      Record<'deletions' | 'comments' | 'images' | 'hidden' | 'symbols' | 'listNumbers', number>
    >
    /** Whether the file holds words that Word does not show. */
    readonly hidden: boolean
  }
}

type NoteKind = 'footnotes' | 'endnotes'

/** What stands inside these is not in the text at all: deleted, moved away, the same once more for an older program. */
const gone = new Set(['del', 'moveFrom', 'Fallback', 'rt', 'docPartBody'])
/** Drawings: their own words are no text, but a text box in them is. */
const drawn = new Set(['drawing', 'pict', 'object'])

type State = 'text' | 'drawing' | 'gone'

function stateIn(outer: State, tag: string, parent: string | undefined): State {
  if (outer === 'gone' || (gone.has(tag) && parent !== 'rPr')) return 'gone'
  if (drawn.has(tag)) return 'drawing'
  return tag === 'txbxContent' ? 'text' : outer
}

/** Puts together the text of a Word file from the elements of its parts (ECMA-376, part 1, 17.3). */
export function wordText(): WordText {
  const paragraphs: string[] = []
  const notes = new Map<string, string[]>()
  const numbers = new Map<string, number>()
  const taken = { paragraphs: 0, tables: 0, footnotes: 0, insertions: 0, textBoxes: 0 }
  const dropped = { deletions: 0, comments: 0, images: 0, hidden: 0, symbols: 0, listNumbers: 0 }
  let length = 0

  /** The handlers for one part; `emit` takes each paragraph as it ends. */
  function part(emit: (paragraph: string) => void, also: XmlHandlers['open'] = () => {}): XmlHandlers {
    const open: string[] = []
    const states: State[] = ['text']
    let vanished = false
    const add = (words: string) => {
      if (open.length === 0 || states.at(-1) !== 'text') return
      length += words.length
      if (length > longestTaken) throw new Unreadable('longText', { kind: 'entry', entry: 'word/document.xml' })
      open[open.length - 1] += words
    }
    const marks: Readonly<Record<string, (attributes: Attributes, path: readonly string[]) => void>> = {
      tab: (_, path) => path.at(-2) === 'r' && add('\t'),
      br: () => add('\n'),
      cr: () => add('\n'),
      noBreakHyphen: () => add('\u2011'),
      softHyphen: () => add('\u00ad'),
      sym: () => void dropped.symbols++,
      tbl: () => void taken.tables++,
      txbxContent: () => states.at(-1) === 'text' && taken.textBoxes++,
      blip: () => void dropped.images++,
      imagedata: () => void dropped.images++,
      commentReference: () => void dropped.comments++,
      numPr: () => void dropped.listNumbers++,
      del: (_, path) => path.at(-2) !== 'rPr' && path.at(-2) !== 'trPr' && dropped.deletions++,
      ins: (_, path) => path.at(-2) !== 'rPr' && path.at(-2) !== 'trPr' && taken.insertions++,
      r: () => void (vanished = false),
      vanish: (attributes, path) => path.at(-3) === 'r' && (vanished = isOn(attributes)),
      footnoteReference: (attributes) => add(mark('footnotes', attributes)),
      endnoteReference: (attributes) => add(mark('endnotes', attributes)),
    }
    return {
      open(tag, attributes, path) {
        states.push(stateIn(states.at(-1)!, tag, path.at(-2)))
        if (tag === 'p') open.push('')
        also(tag, attributes, path)
        if (Object.hasOwn(marks, tag)) marks[tag]!(attributes, path)
      },
      words(words, path) {
        if (path.at(-1) !== 't') return
        if (vanished) dropped.hidden += words.length
        else add(words)
      },
      close(tag) {
        states.pop()
        if (tag === 'p') emit(open.pop()!.trim())
      },
    }
  }

  function mark(kind: NoteKind, attributes: Attributes): string {
    const key = `${kind} ${idOf(attributes)}`
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    return `[${number}]`
  }

  return {
    body: part((paragraph) => {
      if (paragraph !== '') paragraphs.push(paragraph)
    }),
    notes(kind) {
      let key = ''
      const note = kind.slice(0, -1)
      const emit = (paragraph: string) => {
        if (paragraph !== '' && numbers.has(key)) notes.set(key, [...(notes.get(key) ?? []), paragraph])
      }
      return part(emit, (tag, attributes) => {
        if (tag === note) key = `${kind} ${idOf(attributes)}`
      })
    },
    result() {
      const numbered = [...numbers].flatMap(([key, number]) => {
        const note = notes.get(key)
        return note ? [`[${number}] ${note.join('\n')}`] : []
      })
      const text = [...paragraphs, ...numbered].join('\n\n')
      const all = { ...taken, paragraphs: paragraphs.length, footnotes: numbered.length }
      return { text: text === '' ? '' : `${text}\n`, taken: all, dropped, hidden: dropped.hidden > 0 }
    },
  }
}

/** An attribute by its name without prefix: files may bind another prefix than `w`. */
function attribute(attributes: Attributes, name: string): string | undefined {
  return Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1]
}

function idOf(attributes: Attributes): string {
  return attribute(attributes, 'id') ?? ''
}

/** A switch is on unless it says otherwise (ECMA-376, part 1, 17.17.4). */
function isOn(attributes: Attributes): boolean {
  return !['0', 'false', 'off'].includes(attribute(attributes, 'val') ?? '')
}
