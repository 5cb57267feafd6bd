import type { ReadText, Reading } from '../../dossier/examination.ts'
import { transliterate } from '../../language/arabic/transliteration.ts'
import { firstGlosses, type GlossedWord } from '../../lexicon/gloss.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { balanced } from '../../text/hidden.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import { tokens } from '../../text/token.ts'
import type { Reader } from '../reader.ts'
import { addressOf, dossierHead, type DossierHead } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { glossOf } from './gloss.ts'
import { glossAddress, glossPart } from './gloss-address.ts'
import type { Parts } from './parts.ts'
import { renderingsOf, type RenderingView } from './renderings.ts'
import { textLine } from './text-line.ts'

/** What stands above each other on the interlinear page: a word, a fixed phrase, or a number. */
export interface Unit {
  /** With the marks that follow it. */
  readonly arabic: string
  readonly transliteration: string
  /** The first gloss, with what is joined to the word. */
  readonly gloss: string
  readonly others: string
  readonly known: boolean
}

export interface InterlinearPage {
  readonly head: DossierHead
  readonly back: string
  readonly role: string
  readonly heading: string
  readonly line: readonly string[]
  readonly text: string
  readonly sentences: readonly {
    readonly id: string
    readonly number: string
    readonly label: string
    readonly href: string
    readonly units: readonly Unit[]
    /** What a translator has written stands above what the program makes of the words. */
    readonly renderings: readonly RenderingView[]
  }[]
  readonly parts: Parts['links']
}

export interface GlossAsked {
  readonly text: ReadText
  /** From 1. */
  readonly part: number
}

export function interlinearPage(
  { dossier }: Reading,
  { text, part: asked }: GlossAsked,
  lexicon: Lexicon,
  reader: Reader,
): InterlinearPage {
  const { t, figure } = reader.translator
  const count = Math.max(1, Math.ceil(text.segments.length / glossPart))
  const part = Math.min(Math.max(1, Math.trunc(asked) || 1), count)
  const base = glossAddress(addressOf(dossier), text.witness.id)
  const address = (number: number) => (number > 1 ? `${base}?part=${number}` : base)
  const first = (part - 1) * glossPart
  return {
    head: dossierHead(dossier, 'texts', reader),
    back: address(part),
    role: text.witness.role,
    heading: t(`role.${text.witness.role}`),
    line: textLine(text.witness, reader.translator),
    text: `${addressOf(dossier)}/texts/${text.witness.id}`,
    sentences: text.segments.slice(first, first + glossPart).map((segment, index) => ({
      id: sentenceId(text, first + index),
      number: figure(first + index + 1),
      label: t('sentence.of', { role: t(`role.${text.witness.role}`), number: figure(first + index + 1) }),
      href: `${addressOf(dossier)}#${sentenceId(text, first + index)}`,
      renderings: renderingsOf(dossier, text, segment, reader),
      units: unitsOf(slice(text.text, segment), glossOf(text, segment, lexicon)),
    })),
    parts:
      count === 1
        ? []
        : Array.from({ length: count }, (_, index) => ({
            words: figure(index + 1),
            href: address(index + 1),
            current: index + 1 === part,
          })),
  }
}

/** The sentence cut before each word, so that nothing of it is lost: marks stay with the word before them. */
export function unitsOf(sentence: string, words: readonly GlossedWord[]): readonly Unit[] {
  const places = placesOf(sentence, words)
  return places.map(({ start, word }, index) => {
    const arabic = balanced(sentence.slice(index === 0 ? 0 : start, places[index + 1]?.start).trim())
    return { arabic, ...(word ? glossed(word) : { transliteration: '', gloss: '', others: '', known: true }) }
  })
}

interface Placed extends Span {
  readonly word: GlossedWord | undefined
}

/** Words, phrases, numbers and foreign words in order; what stands in a phrase is not there again. */
function placesOf(sentence: string, words: readonly GlossedWord[]): readonly Placed[] {
  const places: Placed[] = []
  for (const token of tokens(sentence)) {
    const last = places.at(-1)
    if (token.kind === 'mark' || (last && overlaps(last, token))) continue
    const word = words.find((each) => overlaps(each, token))
    const whole = word?.whole
    places.push({ start: token.start, end: whole && whole.start >= token.start ? whole.end : token.end, word })
  }
  return places
}

function glossed(word: GlossedWord): Omit<Unit, 'arabic'> {
  const { form, whole, meanings } = word
  const [best] = meanings
  const glosses = firstGlosses(word)
  if (whole)
    return {
      transliteration: whole.transliteration ?? '',
      gloss: whole.glosses[0] ?? '',
      others: whole.lemma === undefined ? '' : whole.glosses.slice(1, 3).join('; '),
      known: true,
    }
  if (!best) return { transliteration: transliterate(form), gloss: '', others: '', known: false }
  const before = best.before.map((each) => `${each.split(';')[0]}-`).join('')
  const after = best.after ? ` (${best.after.split(';')[0]})` : ''
  return {
    transliteration: best.transliteration,
    gloss: `${before}${glosses[0] ?? ''}${after}`,
    others: glosses.slice(1).join('; '),
    known: true,
  }
}
