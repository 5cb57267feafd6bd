import { nameCards, type NameCard, type NameMention } from '../../../discrepancy/across/name-cards.ts'
import { readAcross } from '../../../dossier/across.ts'
import type { Examination, ReadText } from '../../../dossier/examination.ts'
import type { Knowledge } from '../../../dossier/knowledge.ts'
import type { Reader } from '../../reader.ts'
import {
  ledgerPage,
  lineOf,
  placeIn,
  textColumns,
  unfoundKey,
  type LedgerAsked,
  type LedgerCell,
  type LedgerPage,
  type LedgerRow,
  type Show,
} from './ledger.ts'

/** Persons and other names, a row for each, with every spelling and title of every text. */
export function personsLedger(
  examination: Examination,
  { lexicon }: Pick<Knowledge, 'lexicon'>,
  asked: LedgerAsked,
  reader: Reader,
): LedgerPage {
  const { t } = reader.translator
  const read = readAcross(examination)
  const rows = read ? nameCards(read.speech, read.readings, lexicon) : []
  const shows: readonly Show<NameCard>[] = [
    { name: 'all', words: t('ledger.persons.all'), holds: () => true },
    { name: 'persons', words: t('ledger.persons.persons'), holds: ({ sort }) => sort === 'person' },
    { name: 'differs', words: t('ledger.persons.differing'), holds: differs },
    { name: 'various', words: t('ledger.persons.various'), holds: isVarious },
    {
      name: 'unheard',
      words: t(unfoundKey(examination, 'ledger.persons.unheard')),
      holds: ({ speech }) => speech.length === 0,
    },
  ]
  const listed = rows.some(({ houseForm }) => houseForm !== undefined)
  const columns = [
    ...textColumns(examination, reader),
    ...(listed ? [{ role: 'none', heading: t('ledger.persons.houseForm') }] : []),
  ]
  const rowOf = (card: NameCard) => rowFor(examination, card, reader, listed)
  return ledgerPage(examination, { name: 'persons', rows, shows, columns, rowOf }, asked, reader)
}

const differs = ({ mentions }: NameCard) => mentions.some((mention) => mention.differs)

/** Whether one name is spelt in more than one way: the shorter form is no other spelling. */
function isVarious({ mentions }: NameCard): boolean {
  const lasts = new Set(
    mentions.map(({ spelling }) =>
      spelling
        .split(/[\s-]+/)
        .at(-1)!
        .toLowerCase(),
    ),
  )
  const wholes = mentions.map(({ spelling }) => spelling.split(/\s+/))
  const longest = Math.max(...wholes.map(({ length }) => length))
  const full = new Set(wholes.filter(({ length }) => length === longest).map((words) => words.join(' ').toLowerCase()))
  return lasts.size > 1 || (longest > 1 && full.size > 1)
}

function rowFor(examination: Examination, card: NameCard, reader: Reader, listed: boolean): LedgerRow {
  const { t } = reader.translator
  const { source, bitexts } = examination
  const state = differs(card) ? 'differs' : isVarious(card) ? 'various' : card.sort
  return {
    state: {
      words: t(`ledger.persons.state.${state}`),
      look: state === 'differs' ? 'check' : state === 'various' ? 'plain' : 'soft',
    },
    cells: [
      {
        lines: Array.from(
          Map.groupBy(card.speech, ({ spelling }) => spelling),
          ([spelling, places]) =>
            lineOf(
              spelling,
              'ar',
              places.map(({ sentence }) => placeIn(examination, source!, sentence, reader)),
            ),
        ),
        nothing: t('ledger.persons.unheardHere'),
      },
      ...bitexts.map(({ target }) => cellFor(examination, target, card.mentions, reader)),
      ...(listed ? [houseCell(card, reader)] : []),
    ],
  }
}

function houseCell({ houseForm }: NameCard, { translator: { t } }: Reader): LedgerCell {
  return {
    lines: houseForm === undefined ? [] : [lineOf(houseForm, 'en', [])],
    nothing: t('ledger.persons.unlisted'),
  }
}

function cellFor(
  examination: Examination,
  text: ReadText,
  mentions: readonly NameMention[],
  reader: Reader,
): LedgerCell {
  const { t } = reader.translator
  const own = mentions.filter((mention) => mention.text === text.witness.id)
  const lines = Array.from(
    Map.groupBy(own, ({ spelling }) => spelling.replace(/^\p{Lu}(?=\p{Ll}-)/u, (letter) => letter.toLowerCase())),
    ([spelling, all]) => {
      const titles = [...new Set(all.flatMap(({ title }) => title ?? []))]
      const different = all.some((mention) => mention.differs)
      const sentences = [...new Set(all.map(({ sentence }) => sentence))]
      return lineOf(
        spelling,
        'en',
        sentences.map((sentence) => placeIn(examination, text, sentence, reader)),
        {
          note: different
            ? t('ledger.persons.otherName')
            : titles.length > 0
              ? t('ledger.persons.titled', { titles: titles.join(t('list.comma')) })
              : undefined,
          look: different ? 'check' : 'plain',
        },
      )
    },
  )
  return { lines, nothing: t('ledger.notNamed') }
}
