import { get, post, type Site } from '../web/site.ts'

/** Every page in every state that a reader can meet, on a site that they are made on. */
export async function statesOf(site: Site): Promise<readonly string[]> {
  await decide(site, { do: 'voice', place: 't3@1:0-20', voice: 'third-party' })
  await decide(site, { do: 'note', place: 't1@1:0-20', words: 'بداية معتادة' })
  await decide(site, { do: 'note', place: 't2@1:0-120', words: 'Which Saturday?' })
  await decide(site, { do: 'none', target: 't3@1:0-66', reason: 'context' })
  await decide(site, { do: 'verdict', place: 't3@1:0-66', faithful: 'not-about', note: 'The weather' })
  const html = (await get(site.app, '/dossiers/training')).text
  const [, key, category, place] =
    /name="key" value="(\w+)"><input type="hidden" name="category" value="(\w+)"><input type="hidden" name="place" value="([^"]+)"/.exec(
      html,
    )!
  await decide(site, { do: 'dismiss', key, category, place, reason: 'A figure of speech' })
  await atTheDesk(site)
  const { dossier, words } = (await site.store.load('training'))!
  const summary = words.get(dossier.witnesses[1]!.revisions[0]!.hash)!
  const [first = '', ...others] = summary.split('\n\n')
  const revised = [...others, first.replace('Saturday', 'Sunday')].join('\n\n').replace('14 people', 'fourteen people')
  await post(site.app, '/dossiers/training/texts/t2').field('do', 'bring').field('text', revised).field('note', 'Moved')
  return [
    '/',
    '/name',
    '/learn',
    '/dossiers/new',
    '/dossiers/training',
    '/dossiers/training?order=t3',
    '/dossiers/training?work=links',
    '/dossiers/training?kind=number&kind=quote&text=t3&dismissed=1',
    '/dossiers/training/coverage',
    '/dossiers/training/coverage?show=against',
    '/dossiers/training/ledgers/figures',
    '/dossiers/training/ledgers/persons',
    '/dossiers/training/ledgers/words',
    '/dossiers/training/ledgers/force?show=stronger',
    '/dossiers/training/claims/t3/6',
    '/dossiers/training/claims',
    '/dossiers/training/claims?state=agree',
    '/dossiers/training/claims/t3/1',
    '/dossiers/training/claims/t3/8',
    '/dossiers/training/quotations',
    '/dossiers/training/notes',
    '/dossiers/training/sign-off',
    '/dossiers/training/texts/t1?sentence=2',
    '/dossiers/training/texts/t2',
    '/dossiers/training/versions/t1',
    '/dossiers/training/versions/t2',
    '/dossiers/training/versions/t2?view=side',
    '/dossiers/training/against',
    '/dossiers/training/together',
    '/dossiers/training/orphans',
    '/dossiers/training/provenance',
    '/dossiers/training/provenance?at=3',
    '/dossiers/training/erase?entry=2',
    '/dossiers/training/rename',
    '/dossiers/training/export',
    '/dossiers/training/review',
    '/dossiers/take-in',
    '/dossiers/training/report',
    '/search',
    '/search?q=bridge&role=account',
    '/compare',
    '/import',
    '/dossiers/training/import',
    '/dossiers/training/gloss/t1',
    '/house/terms',
    `/house/terms?edit=${encodeURIComponent('السدّ')}`,
    '/house/dictionaries',
    '/house/rules/weights',
    '/house/desk',
    '/dossiers/rafidain',
    '/dossiers/rafidain/coverage',
    '/dossiers/rafidain/ledgers/words',
    '/dossiers/rafidain/texts/t1',
    '/dossiers/rafidain/claims/t3/4',
    '/nothing',
  ]
}

/** A claim with everything that can be decided on it, and a house that asks for a second person. */
async function atTheDesk(site: Site): Promise<void> {
  await post(site.app, '/house/desk')
    .type('form')
    .send({ agreement: 'yes', 'faithful.partly.en': 'Half right', 'faithful.partly.ar': 'نصف صحيح' })
  const html = (await get(site.app, '/dossiers/training/claims/t3/8')).text
  const [, place] = /name="place" value="([^"]+)"/.exec(html.slice(html.indexOf('id="verdict"')))!
  const references = { 'ref0-title': 'The minutes', 'ref0-url': 'https://example.org/minutes', 'ref0-date': '2026-02' }
  await decide(site, {
    do: 'verdict',
    place,
    faithful: 'partly',
    note: 'Half of it',
    confidential: 'yes',
    ...references,
  })
  await decide(site, { do: 'verdict', place, faithful: 'altered', 'evidence-t1@1:616-724': 'yes', ...references })
  await decide(site, { do: 'note', place, words: 'Which dam?', assigned: ':translator', confidential: 'yes' })
  const { dossier } = (await site.store.load('training'))!
  const note = dossier.notes.at(-1)!.seq
  await decide(site, { do: 'answer', note, words: 'The lower one' })
  await decide(site, { do: 'hold', place, reason: 'embargo', until: '2099-01-01', words: 'Until the trial' })
  await decide(site, { do: 'hold', reason: 'legal' })
  await decide(site, {
    do: 'seek-reply',
    place,
    from: 'The port',
    means: 'letter',
    asked: '2026-02-14',
    deadline: '2026-02-20',
  })
  await decide(site, { do: 'judge-quotation', place: 't3@1:1590-1621', rung: 'stitched', note: 'From two answers' })
}

function decide(site: Site, fields: object) {
  return post(site.app, '/dossiers/training/decisions').type('form').send(fields)
}
