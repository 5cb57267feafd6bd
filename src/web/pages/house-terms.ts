import { nameOf, type HouseTerm } from '../../dossier/house.ts'
import { foldLetters, isArabic } from '../../language/arabic/letters.ts'
import { cellsOf, termKinds, type Term } from '../../lexicon/terms.ts'
import { balanced } from '../../text/hidden.ts'
import type { Problem } from '../forms/problem.ts'
import { emptyTermForm, termFields, type TermForm } from '../forms/term.ts'
import type { Reader } from '../reader.ts'
import { problemsView, type ProblemsView } from './problems.ts'
import { options, type Option } from './text-fields.ts'

export interface TermView {
  readonly arabic: string
  readonly kind: string
  readonly preferred: string
  readonly admitted: string
  readonly loaded: string
  readonly note: string
  readonly origin: string
  readonly edit: string
}

export interface HouseTermsPage {
  readonly query: string
  readonly found: string
  readonly terms: readonly TermView[]
  readonly form: TermFormView
  readonly problems: ProblemsView
  readonly back: string
}

export interface TermFormView {
  readonly heading: string
  readonly fields: readonly {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly hint: string | undefined
    readonly long: boolean
  }[]
  readonly kinds: readonly Option[]
  /** The first spelling of the term that is being changed, and what it said when the form was made. */
  readonly was: string
  readonly seen: string
  /** What the term says now, where somebody else has changed it meanwhile. */
  readonly now: readonly string[]
  readonly open: boolean
}

export interface TermsAsked {
  readonly query: string
  readonly edited?: { readonly was: string; readonly seen: string; readonly form: TermForm; readonly now?: Term }
  readonly problems?: readonly Problem[]
}

export function houseTermsPage(terms: readonly HouseTerm[], asked: TermsAsked, reader: Reader): HouseTermsPage {
  const { t } = reader.translator
  const shown = terms.filter((term) => matches(term, asked.query))
  return {
    query: asked.query,
    found: t('terms.found', { count: shown.length }),
    terms: shown.map((term) => termView(term, asked.query, reader)),
    form: formView(asked, reader),
    problems: problemsView(asked.problems ?? [], reader.translator),
    back: asked.query === '' ? '/house/terms' : `/house/terms?q=${encodeURIComponent(asked.query)}`,
  }
}

/** Arabic is found however its hamzas are written, English in any rendering. */
function matches(term: Term, query: string): boolean {
  if (query === '') return true
  if (isArabic(query)) return term.arabic.some((spelling) => foldLetters(spelling).includes(foldLetters(query)))
  const words = query.toLowerCase()
  return [term.preferred, ...term.admitted, ...term.loaded, term.note].some((each) =>
    each.toLowerCase().includes(words),
  )
}

function termView(term: HouseTerm, query: string, { translator: { t } }: Reader): TermView {
  const { arabic, kind, preferred, admitted, loaded, note, origin } = term
  const search = new URLSearchParams({ ...(query && { q: query }), edit: nameOf(term) })
  return {
    arabic: balanced(arabic.join('، ')),
    kind: t(`termKind.${kind}`),
    preferred: balanced(preferred),
    admitted: balanced(admitted.join('; ')),
    loaded: balanced(loaded.join('; ')),
    note: balanced(note),
    origin: t(`terms.from.${origin}`),
    edit: `/house/terms?${search.toString()}#term`,
  }
}

function formView({ edited, problems = [] }: TermsAsked, { translator: { t } }: Reader): TermFormView {
  const form = edited?.form ?? emptyTermForm()
  const was = edited?.was ?? ''
  return {
    heading: was === '' ? t('terms.add') : t('terms.change', { term: was }),
    fields: termFields
      .filter((name) => name !== 'kind')
      .map((name) => ({
        name,
        label: t(`terms.field.${name}`),
        value: form[name],
        hint: name === 'preferred' || name === 'note' ? undefined : t(`terms.hint.${name}`),
        long: name === 'note',
      })),
    kinds: options(termKinds, form.kind, (value) => t(`termKind.${value}`)),
    was,
    seen: edited?.seen ?? '',
    now: edited?.now ? cellsOf(edited.now).filter(Boolean).map(balanced) : [],
    open: edited !== undefined || problems.length > 0,
  }
}
