import type { Bitext, ReadText } from '../../dossier/examination.ts'
import { balanced } from '../../text/hidden.ts'
import type { Span } from '../../text/span.ts'
import { sheetId, type Sheet, type WordsAt } from '../review/sheet.ts'
import type { Outgoing } from './outgoing.ts'
import { reviewScript, reviewStyle } from './review-parts.ts'
import { wordsOf } from './units.ts'
import { element, escaped } from './xml.ts'

type UnitIn = Sheet['units'][number]

/**
 * One page to review links in without this program and without a network. It holds all that it needs, and asks for nothing from
 * elsewhere. What was decided and written in it is saved as a page again, which can be brought back.
 */
export function reviewOf({ examination, bitexts, whole, translator }: Outgoing): string {
  const { t, language, direction } = translator
  const { source, dossier } = examination
  const { seq = 1, hash = '' } = whole.entries.at(-1) ?? {}
  const units = source ? bitexts.flatMap((bitext) => unitsOf(bitext, source)) : []
  const sheet: Sheet = {
    format: 'muqabala review',
    version: 1,
    head: { seq, hash },
    reviewer: '',
    units: units.map(({ unit }) => unit),
  }
  const rows = units.map((each, index) => row(each, index, t))
  const heading = (language === 'ar' && dossier.titleAr) || dossier.title
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(heading)}</title>`,
    `<style>${reviewStyle}</style>`,
  ]
  return `<!doctype html>
<html lang="${language}" dir="${direction}"><head>${head.join('\n')}</head><body>
<h1 dir="auto">${escaped(balanced(heading))}</h1>
<p>${escaped(t('review.lead'))}</p>
<p class="bar"><label>${escaped(t('review.reviewer'))} <input id="reviewer" maxlength="200" dir="auto"></label> <button type="button" id="save">${escaped(t('review.save'))}</button></p>
<ol>
${rows.join('\n')}
</ol>
<script type="application/json" id="${sheetId}">${JSON.stringify(sheet).replaceAll('<', '\\u003c')}</script>
<script>${reviewScript}</script>
</body></html>
`
}

interface Shown {
  readonly unit: UnitIn
  readonly arabic: string
  readonly english: string
  readonly state: string
}

function unitsOf({ target, alignment }: Bitext, source: ReadText): readonly Shown[] {
  return alignment.links.map((link) => {
    const [from, to] = [
      link.source.map((index) => source.segments[index]!),
      link.target.map((index) => target.segments[index]!),
    ]
    return {
      unit: {
        target: to.map((span) => at(target, span)),
        source: from.map((span) => at(source, span)),
        decision: '',
        words: '',
      },
      arabic: wordsOf(source, link.source),
      english: wordsOf(target, link.target),
      state: from.length === 0 ? 'none' : link.state,
    }
  })
}

function at({ revision }: ReadText, { start, end }: Span): WordsAt {
  return { revision: revision.hash, start, end }
}

function row({ unit, arabic, english, state }: Shown, index: number, t: Outgoing['translator']['t']): string {
  const choice = (value: string) => {
    const input = element('input', { type: 'radio', name: `d${index}`, value, checked: value === '' ? '' : undefined })
    return `<label>${input.replace('/>', '>')} ${escaped(t(`review.choice.${value || 'open'}`))}</label>`
  }
  const choices = unit.source.length > 0 ? ['', 'confirm', 'reject'].map(choice).join(' ') : ''
  return `<li data-unit="${index}"><div class="pair"><p lang="en" dir="ltr">${escaped(balanced(english))}</p><p lang="ar" dir="rtl">${escaped(balanced(arabic))}</p></div>
<p class="state">${escaped(t(`review.state.${state}`))}</p><p class="choices">${choices}</p><label class="words">${escaped(t('review.comment'))} <textarea rows="2" maxlength="9000" dir="auto"></textarea></label></li>`
}
