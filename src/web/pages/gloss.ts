import type { Examination, ReadText } from '../../dossier/examination.ts'
import { readSide } from '../../alignment/read-side.ts'
import { firstGlosses, glossSentence, type GlossedWord, type Meaning } from '../../lexicon/gloss.ts'
import type { Lexicon } from '../../lexicon/lexicon.ts'
import { transliterate } from '../../language/arabic/transliteration.ts'
import { overlaps, slice, type Span } from '../../text/span.ts'
import { balanced } from '../../text/hidden.ts'
import type { Reader } from '../reader.ts'
import { sentenceId } from './english.ts'
import { sourcesOf } from './rows.ts'

/** An English word that answers an Arabic one: in which sentence, and where in it. */
export interface Answer extends Span {
  readonly sentence: string
  readonly words: string
  /** "In the summary" */
  readonly label: string
}

/** An Arabic word as its card shows it. Places in the sentence. */
export interface WordCard extends Span {
  readonly form: string
  readonly glosses: string
  /** Letters joined to it, in English: "and + the". */
  readonly joined: string
  readonly meanings: readonly {
    readonly lemma: string
    readonly transliteration: string
    readonly about: string
    readonly glosses: string
  }[]
  readonly unknown: string | undefined
  readonly answers: readonly Answer[]
}

export interface SentenceGloss {
  readonly label: string
  readonly words: readonly WordCard[]
}

/** A sentence of an Arabic text, read by itself: places count from its start. */
export function glossOf({ text, witness }: ReadText, segment: Span, lexicon: Lexicon): readonly GlossedWord[] {
  const words = slice(text, segment)
  const side = { text: words, segments: [{ start: 0, end: words.length, paragraph: 0 }] }
  return glossSentence(readSide(side, 'ar', witness.particulars.date).sentences[0]!, lexicon)
}

export function sentenceGloss(
  examination: Examination,
  text: ReadText,
  index: number,
  lexicon: Lexicon,
  reader: Reader,
): SentenceGloss {
  const { t, figure } = reader.translator
  const segment = text.segments[index]!
  const label = t('sentence.of', { role: t(`role.${text.witness.role}`), number: figure(index + 1) })
  const words = glossOf(text, segment, lexicon).map((word): WordCard => {
    const at = { start: segment.start + word.start, end: segment.start + word.end }
    return { ...wordCard(word, reader), answers: answersTo(examination, text, index, at, reader) }
  })
  return { label, words }
}

const shownMeanings = 3

function wordCard(word: GlossedWord, { translator: { t } }: Reader): Omit<WordCard, 'answers'> {
  const { start, end, form, meanings, whole } = word
  const [best] = meanings
  const phrase =
    whole?.lemma === undefined
      ? []
      : [
          {
            lemma: balanced(whole.lemma),
            transliteration: whole.transliteration ?? '',
            about: about('phrase', whole.origin ?? '', t),
            glosses: whole.glosses.slice(0, 5).join('; '),
          },
        ]
  return {
    start,
    end,
    form,
    glosses: firstGlosses(word).join('; '),
    joined: [...(best?.before ?? []), ...(best?.after ? [`(${best.after})`] : [])].join(' + '),
    meanings: [...phrase, ...meanings.map((meaning) => meaningLine(meaning, t))].slice(0, shownMeanings),
    unknown: best || whole ? undefined : t('gloss.unknown', { letters: transliterate(form) }),
  }
}

type Translate = Reader['translator']['t']

function meaningLine({ lemma, transliteration, partOfSpeech, glosses, origin }: Meaning, t: Translate) {
  return {
    lemma: balanced(lemma),
    transliteration,
    about: about(partOfSpeech, origin, t),
    glosses: balanced(glosses.slice(0, 5).join('; ')),
  }
}

const ownOrigins = new Set(['muqabala', 'names', 'terms', 'house'])

/** "noun, from the lexicon of Muqabala" */
function about(partOfSpeech: string, origin: string, t: Translate): string {
  const from = ownOrigins.has(origin) ? t(`origin.${origin}`) : t('origin.imported', { name: origin })
  return t('gloss.about', { kind: t(`partOfSpeech.${partOfSpeech}`), from })
}

/** The English words that answer a word of the speech, by the evidence of the links. */
function answersTo(
  { source, bitexts }: Examination,
  text: ReadText,
  index: number,
  word: Span,
  { translator: { t } }: Reader,
): readonly Answer[] {
  if (text !== source) return []
  const answers = bitexts.flatMap(({ target, alignment }) =>
    alignment.links.flatMap((link) => {
      if (!sourcesOf(link).includes(index)) return []
      return link.evidence.flatMap((evidence): readonly Answer[] => {
        const answer = evidence.source && overlaps(evidence.source, word) ? evidence.target : undefined
        const number = answer && link.target.find((each) => overlaps(target.segments[each]!, answer))
        if (!answer || number === undefined) return []
        const { start } = target.segments[number]!
        return [
          {
            sentence: sentenceId(target, number),
            start: answer.start - start,
            end: answer.end - start,
            words: balanced(slice(target.text, answer)),
            label: t(`gloss.in.${target.witness.role}`),
          },
        ]
      })
    }),
  )
  // A date is answered as a whole, as a number and as a name of a month.
  return [...new Map(answers.map((answer) => [`${answer.sentence}:${answer.start}`, answer])).values()]
}
