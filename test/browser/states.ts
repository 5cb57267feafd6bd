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
  const { dossier, words } = (await site.store.load('training'))!
  const summary = words.get(dossier.witnesses[1]!.revisions[0]!.hash)!
  const [first = '', ...others] = summary.split('\n\n')
  const revised = [...others, first.replace('Saturday', 'Sunday')].join('\n\n').replace('14 people', 'fourteen people')
  await post(site.app, '/dossiers/training/texts/t2').field('do', 'bring').field('text', revised).field('note', 'Moved')
  return [
    '/',
    '/name',
    '/dossiers/new',
    '/dossiers/training',
    '/dossiers/training?order=t3',
    '/dossiers/training?work=links',
    '/dossiers/training/claims/t3/6',
    '/dossiers/training/texts/t1?sentence=2',
    '/dossiers/training/texts/t2',
    '/dossiers/training/versions/t1',
    '/dossiers/training/versions/t2',
    '/dossiers/training/versions/t2?view=side',
    '/dossiers/training/orphans',
    '/compare',
    '/dossiers/training/gloss/t1',
    '/house/terms',
    `/house/terms?edit=${encodeURIComponent('السدّ')}`,
    '/house/dictionaries',
    '/dossiers/rafidain',
    '/dossiers/rafidain/texts/t1',
    '/dossiers/rafidain/claims/t3/4',
    '/nothing',
  ]
}

function decide(site: Site, fields: object) {
  return post(site.app, '/dossiers/training/decisions').type('form').send(fields)
}
