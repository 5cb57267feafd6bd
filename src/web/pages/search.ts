import type { ReadText } from '../../dossier/examination.ts'
import type { Dossier } from '../../dossier/fold.ts'
import { hitsIn, type SearchTerm } from '../../lexicon/search-query.ts'
import type { SearchWords } from '../../lexicon/search-words.ts'
import { mostCounted } from '../../store/search/search.ts'
import { balanced } from '../../text/hidden.ts'
import type { Language } from '../../text/witness.ts'
import { roles } from '../../text/witness.ts'
import type { Translator } from '../../i18n/translator.ts'
import { lastPage, searchAddress, verdictsAsked, type SearchAsked } from '../forms/search.ts'
import { addressOf } from './dossier-head.ts'
import { sentenceId } from './english.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { options, type Option } from './text-fields.ts'

export const perPage = 20

/** A sentence that answers, in the text that it stands in. */
export interface FoundSentence {
  readonly dossier: Dossier
  readonly text: ReadText
  /** Number of the sentence, from 0. */
  readonly index: number
}

export interface SearchResult {
  readonly href: string
  readonly title: string
  readonly role: string
  readonly roleWords: string
  readonly label: string
  /** Who spoke or wrote, and when. */
  readonly about: readonly string[]
  readonly language: Language
  readonly direction: 'rtl' | 'ltr'
  readonly pieces: readonly Piece[]
  /** Whether words before or behind are left out. */
  readonly cutBefore: boolean
  readonly cutBehind: boolean
}

export interface SearchPage {
  readonly question: string
  /** Whether anything was asked. */
  readonly asked: boolean
  /** Whether there was anything to look for in what was typed. */
  readonly readable: boolean
  readonly summary: string
  readonly behind: string | undefined
  readonly results: readonly SearchResult[]
  readonly roles: readonly Option[]
  readonly people: readonly Option[]
  readonly verdicts: readonly Option[]
  readonly from: string
  readonly to: string
  readonly filtered: boolean
  readonly plainHref: string
  readonly previous: string | undefined
  readonly next: string | undefined
}

export interface SearchMade {
  readonly asked: SearchAsked
  readonly terms: readonly SearchTerm[]
  readonly found: readonly FoundSentence[]
  readonly count: number
  /** Dossiers that are still to be read. */
  readonly behind: number
  readonly people: readonly string[]
  readonly read: SearchWords
}

export function searchPage(made: SearchMade, translator: Translator): SearchPage {
  const { asked, terms, found, count, behind, people } = made
  const { question, filter, page } = asked
  const { t, number } = translator
  const anyone = { value: '', words: t('search.any'), chosen: false }
  const more = page * perPage < count && page < lastPage
  return {
    question,
    asked: question !== '',
    readable: terms.length > 0,
    summary: count >= mostCounted ? t('search.many', { most: number(mostCounted) }) : t('search.found', { count }),
    behind: behind > 0 ? t('search.behind', { count: behind }) : undefined,
    results: found.map((each) => resultOf(each, made, translator)),
    roles: [anyone, ...options(roles, filter.role ?? '', (role) => t(`role.${role}`))],
    people: [anyone, ...options(people, filter.person ?? '', balanced)],
    verdicts: [
      anyone,
      ...options(verdictsAsked, filter.verdict ?? '', (each) =>
        t(each === 'none' ? 'search.noVerdict' : `faithful.${each}`),
      ),
    ],
    from: filter.from ?? '',
    to: filter.to ?? '',
    filtered: Object.keys(filter).length > 0,
    plainHref: searchAddress({ question, filter: {}, page: 1 }),
    previous: page > 1 ? searchAddress({ ...asked, page: page - 1 }) : undefined,
    next: more ? searchAddress({ ...asked, page: page + 1 }) : undefined,
  }
}

function resultOf(
  { dossier, text, index }: FoundSentence,
  { terms, read }: SearchMade,
  translator: Translator,
): SearchResult {
  const { t, language, figure, date } = translator
  const { witness } = text
  const { speaker, author, date: day, published } = witness.particulars
  const about = [speaker ?? author, day ?? published].flatMap((words, at) =>
    words ? [at === 0 ? balanced(words) : date(words)] : [],
  )
  const { start, end } = text.segments[index]!
  const sentence = text.text.slice(start, end)
  const hits = hitsIn(read(sentence), terms)
  const shown = windowOn(sentence, hits[0]?.start ?? 0)
  const marks = hits
    .filter((hit) => hit.start >= shown.start && hit.end <= shown.end)
    .map((hit) => ({ start: hit.start, end: hit.end, mark: 'found' as const }))
  return {
    href: `${addressOf(dossier)}/texts/${encodeURIComponent(witness.id)}?sentence=${index + 1}#${sentenceId(text, index)}`,
    title: balanced((language === 'ar' && dossier.titleAr) || dossier.title),
    role: witness.role,
    roleWords: t(`role.${witness.role}`),
    label: t('sentence.of', { role: t(`role.${witness.role}`), number: figure(index + 1) }),
    about,
    language: text.language,
    direction: text.language === 'ar' ? 'rtl' : 'ltr',
    pieces: piecesOf(sentence, shown, marks),
    cutBefore: shown.start > 0,
    cutBehind: shown.end < sentence.length,
  }
}

const longest = 420

/** The sentence; of a very long one what stands round the first hit, from word to word. */
function windowOn(sentence: string, at: number): { readonly start: number; readonly end: number } {
  if (sentence.length <= longest) return { start: 0, end: sentence.length }
  const from = Math.max(0, at - longest / 3)
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1
  const behind = sentence.indexOf(' ', start + longest)
  return { start, end: behind < 0 ? sentence.length : behind }
}
