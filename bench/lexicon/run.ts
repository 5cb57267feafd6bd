import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { evidenceGrid } from '../../src/alignment/evidence-grid.ts'
import { readSide } from '../../src/alignment/read-side.ts'
import type { Side } from '../../src/alignment/side.ts'
import { translationTable } from '../../src/alignment/translation-table.ts'
import { isTelling, weightOf } from '../../src/alignment/word-links.ts'
import { arabicVocabulary, englishVocabulary } from '../../src/alignment/vocabulary.ts'
import { blockScorer } from '../../src/alignment/block-score.ts'
import { loadKnowledge } from '../../src/data.ts'
import { isArabic } from '../../src/language/arabic/letters.ts'
import { overlaps } from '../../src/text/span.ts'
import { declaration } from '../../test/udhr.ts'
import { lines } from '../lines.ts'
import { judged } from './judged.ts'
import { cpuSeconds, material, median, named, read, table } from '../material.ts'

// What the lexicon knows of running text, and how fast.

const { lexicon } = loadKnowledge()
lexicon.readings('كتاب')

const folder = join(material('align'), 't1', 'ntrex')
const documents = named(folder, '.ar').map((name) => ({
  ar: lines(read(folder, `${name}.ar`)),
  en: lines(read(folder, `${name}.en`)),
}))
const articles = { ar: declaration('arb').flat(), en: declaration('eng').flat() }
const rights = { ar: lines(articles.ar.join('\n')), en: lines(articles.en.join('\n')) }

/** Share of Arabic words that have a reading, or are part of a number or date. */
function coverage(sides: readonly Side[]): number {
  let [words, known] = [0, 0]
  for (const side of sides) {
    for (const sentence of readSide(side, 'ar').sentences) {
      const facts = [...sentence.quantities, ...sentence.dates]
      for (const word of sentence.words) {
        if (!isArabic(word.form)) continue
        words++
        if (lexicon.readings(word.form).length > 0 || facts.some((fact) => overlaps(fact, word))) known++
      }
    }
  }
  return known / words
}

/** Share of English content words that some word of an Arabic sentence may stand behind: of their own, and of another one. */
function counterparts(pairs: readonly { ar: Side; en: Side }[]): { own: number; other: number } {
  let [words, own, other] = [0, 0, 0]
  for (const { ar, en } of pairs) {
    const [arabic, english] = [arabicVocabulary(readSide(ar, 'ar'), lexicon), englishVocabulary(readSide(en, 'en'))]
    const grid = evidenceGrid(arabic, english, translationTable(arabic, english))
    const answered = (source: number, target: number) =>
      new Set(
        grid.meetings(source, target).flatMap((pair) => (isTelling(weightOf(grid, pair), pair) ? pair.english : [])),
      ).size
    english.sentences.forEach((sentence, index) => {
      words += sentence.length
      own += answered(index, index)
      other += answered((index + Math.floor(arabic.sentences.length / 2)) % arabic.sentences.length, index)
    })
  }
  return { own: own / words, other: other / words }
}

/** Documents whose lines are translations of each other one by one, by the gold of the set. */
function parallel(): readonly { ar: Side; en: Side }[] {
  return named(folder, '.ar').map((name) => {
    const [ar, en] = [read(folder, `${name}.ar`).split('\n'), read(folder, `${name}.en`).split('\n')]
    const blocks = read(folder, `${name}.gold.tsv`)
      .split('\n')
      .map((line) => line.split('\t').map((side) => side.split(',').filter(Boolean).map(Number)))
      .filter(([source, target]) => source && target && source.length > 0 && target.length > 0)
    const joined = (all: readonly string[], side: 0 | 1) =>
      blocks.map((block) => block[side]!.map((line) => all[line]).join(' ')).join('\n')
    return { ar: lines(joined(ar, 0)), en: lines(joined(en, 1)) }
  })
}

/** Share of paragraphs of the Declaration whose counterpart comes first by words alone. */
function foundFirst(): number {
  const [arabic, english] = [
    arabicVocabulary(readSide(rights.ar, 'ar'), lexicon),
    englishVocabulary(readSide(rights.en, 'en')),
  ]
  const grid = evidenceGrid(arabic, english, translationTable(arabic, english))
  const { gain } = blockScorer(grid, 0.5)
  let first = 0
  for (let target = 0; target < english.sentences.length; target++) {
    const gains = arabic.sentences.map((_, source) => gain([source], target))
    if (gains.indexOf(Math.max(...gains)) === target) first++
  }
  return first / english.sentences.length
}

/** The best of seven fresh processes: the kept form was made above, and other work on the machine only adds. */
function loading(): { readonly milliseconds: number; readonly megabytes: number } {
  const runs = Array.from({ length: 7 }, () => {
    const out = execFileSync(process.execPath, [join(import.meta.dirname, 'load.ts')], { encoding: 'utf8' })
    return JSON.parse(out) as { readonly milliseconds: number; readonly megabytes: number }
  })
  return {
    milliseconds: Math.min(...runs.map((run) => run.milliseconds)),
    megabytes: median(runs.map((run) => run.megabytes)),
  }
}

function lookUps(): number {
  const words = documents.flatMap(({ ar }) =>
    readSide(ar, 'ar').sentences.flatMap((sentence) => sentence.words.map((word) => word.form)),
  )
  for (const word of words) lexicon.readings(word)
  let count = 0
  const seconds = cpuSeconds(() => {
    for (let round = 0; round < 20; round++)
      for (const word of words) count += 1 + Math.min(0, lexicon.readings(word).length)
  })
  return count / seconds
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`
const { own, other } = counterparts(parallel())
const glosses = judged()
const { milliseconds, megabytes } = loading()
console.log(
  table(
    ['lexicon', 'here', 'floor', 'peers (published, not run here)'],
    [
      ['Arabic words with a reading, news', percent(coverage(documents.map(({ ar }) => ar))), '93 %', 'Buckwalter 93'],
      ['Arabic words with a reading, UDHR', percent(coverage([rights.ar])), '93 %', 'Buckwalter 91'],
      ['English content words with a counterpart', percent(own), '60 %', 'FreeDict 50.4; all public lexicons 72.7'],
      ['the same in another sentence', percent(other), '9 % at most', 'FreeDict 7.0; all public lexicons 17.7'],
      [
        `right gloss among the first three, ${glosses.words} words (${glosses.open} to be judged anew)`,
        percent(glosses.right / glosses.words),
        '85 %',
        '',
      ],
      ['two readers agree', `${glosses.agreed} of ${glosses.twice}`, '', ''],
      [`UDHR paragraphs found first by words (${articles.ar.length})`, percent(foundFirst()), '95 %', ''],
      ['loading, ms', milliseconds.toFixed(0), '60', ''],
      ['memory, MB', megabytes.toFixed(0), '60', ''],
      ['look-ups a second', Math.round(lookUps()).toLocaleString('en'), '1,000,000', ''],
    ],
  ),
)
