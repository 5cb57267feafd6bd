import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Dossier } from '../../src/dossier/fold.ts'
import { get, hiddenField, openSite, post, type Site } from './site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const base = '/dossiers/training'
const decide = (fields: object) => post(site.app, `${base}/decisions`).type('form').send(fields)
const dossier = async (): Promise<Dossier> => (await site.store.load('training'))!.dossier
const page = async (path: string) => (await get(site.app, path)).text
/** The address of the claim in a sentence of the account, and its place as a form names it. */
const placeOn = (html: string) => hiddenField(html.slice(html.indexOf('id="verdict"')), 'place')
const placeIn = async (sentence: number) => placeOn(await page(`${base}/claims/t3/${sentence}`))
const sheetOf = async (sentence: number) => `${base}/claims/${(await placeIn(sentence)).split(' ')[0]}`
const judge = async (sentence: number, more: object = {}) =>
  decide({ do: 'verdict', place: await placeIn(sentence), faithful: 'supported', world: 'not-checked', ...more })
const asAnother = () => site.store.setSetting('person', 'p2')
/** Where the next open claim is. */
const nextOpen = async (after: string) => (await get(site.app, `${base}/claims/next${after}`)).headers.location!
const sendVerdict = () => post(site.app, `${base}/decisions`).field('do', 'verdict').field('faithful', 'partly')
const addNote = async (more: object = {}) =>
  decide({ do: 'note', place: await placeIn(6), words: 'Ask @Hana Merrow', assigned: ':lawyer', ...more })

async function closeAll() {
  const html = await page(`${base}/claims`)
  const places = [...html.matchAll(/claims\/(t3@1:\d+-\d+)#claim"/g)].map(([, place]) => place!)
  const open = places.slice(0, 37)
  for (const place of open) await decide({ do: 'verdict', place, faithful: 'supported', world: 'not-checked' })
}

describe('the list of claims', () => {
  it('shows every claim with its state, and what is set apart with the reason', async () => {
    const html = await page(`${base}/claims`)
    expect(html).toContain('0\u2069 of \u206837\u2069 claims done')
    expect(html).toContain('Set apart: 7 passages of the account')
    expect(html).toContain('Scene-setting')
    expect(html).toContain('Not started')
  })

  it('filters by state, and counts on every page of the desk and on the list of dossiers', async () => {
    await judge(3)
    expect(await page(`${base}/claims?state=done`)).toContain('Across the Sawar')
    expect(await page(`${base}/claims?state=unstarted`)).not.toContain('>Across the Sawar')
    for (const path of [`${base}/notes`, `${base}/quotations`, `${base}/sign-off`, '/'])
      expect(await page(path)).toContain('\u20681\u2069 of \u206837\u2069 claims done')
  })

  it('leads from open claim to open claim, and at the end to the sign-off', async () => {
    const first = await sheetOf(3)
    expect(await nextOpen('')).toBe(`${first}#claim`)
    await judge(3)
    expect(await nextOpen('')).not.toBe(`${first}#claim`)
    expect(await nextOpen(`?after=${await placeIn(36)}`)).toMatch(/claims\/t3@1/)
  })

  it('makes a claim of exact words, and says where they do not stand or stand twice', async () => {
    const within = /<option value="(t3@1:0-\d+)"/.exec(await page(`${base}/claims`))![1]!
    const mark = (words: string, more: object = {}) => decide({ do: 'mark-words', within, words, ...more })
    expect((await mark('no such words here')).text).toContain('do not stand in the text')
    expect((await mark('the country')).status).toBe(422)
    expect((await mark('an  interpreter with a head cold')).status).toBe(303)
    const [marked] = (await dossier()).claimMarks
    expect(marked).toMatchObject({
      kind: 'claim-marked',
      body: { place: { exact: 'an interpreter with a head cold' } },
    })
    expect(await page(`${base}/claims`)).toContain('of \u206838\u2069 claims done')
  })
})

describe('the sheet of a claim', () => {
  it('has an address that names its words, and finds the claim that holds them when it was cut', async () => {
    const sheet = await sheetOf(5)
    expect(sheet).toMatch(/claims\/t3@1:\d+-\d+$/)
    const html = await page(sheet)
    const [cut] = /<option value="(t3@1:[^"]+)">12\. /.exec(html)!.slice(1)
    await decide({ do: 'cut-claim', place: await placeIn(5), cut })
    expect((await dossier()).claimCuts).toHaveLength(1)
    expect((await get(site.app, sheet)).status).toBe(200)
    expect(await page(`${base}/claims`)).toContain('of \u206838\u2069 claims done')
  })

  it('is merged with the next claim, and set apart, and made a claim again', async () => {
    const html = await page(await sheetOf(3))
    const following = /name="with" value="([^"]+)"/.exec(html)![1]!
    await decide({ do: 'merge', place: await placeIn(3), with: following })
    expect(await page(`${base}/claims`)).toContain('of \u206836\u2069 claims done')
    await decide({ do: 'set-apart', place: await placeIn(5), reason: 'opinion' })
    expect(await page(`${base}/claims`)).toContain('of \u206835\u2069 claims done')
    expect(await page(await sheetOf(5))).toContain('It counts as no claim until')
    await decide({ do: 'mark-claim', place: await placeIn(5) })
    expect(await page(`${base}/claims`)).toContain('of \u206836\u2069 claims done')
  })

  it('takes a verdict with evidence of both languages, severity, references and a copy, and keeps the copy inert', async () => {
    const bytes = Buffer.from('<script>alert(1)</script>')
    const answer = await post(site.app, `${base}/decisions`)
      .field('do', 'verdict')
      .field('place', await placeIn(6))
      .field('faithful', 'altered')
      .field('world', 'disputed')
      .field('severity', 'critical')
      .field('evidence-t1@1:616-724', 'yes')
      .field('evidence-t2@1:0-120', 'yes')
      .field('passages', '3')
      .field('confidential', 'yes')
      .field('ref0-title', 'The minutes')
      .field('ref0-url', 'https://example.org/minutes')
      .field('ref0-date', '2026-02')
      .attach('ref0-copy', bytes, { filename: '../minutes.html', contentType: 'text/html' })
    expect(answer.status).toBe(303)
    const [verdict] = (await dossier()).verdicts
    expect(verdict!.body).toMatchObject({ faithful: 'altered', severity: 'critical', confidential: true })
    expect(verdict!.body.evidence).toHaveLength(3)
    const { copy } = verdict!.body.references![0]!
    expect(copy!.name).toBe('minutes.html')
    const file = await get(site.app, `${base}/copies/${copy!.hash}`)
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
    })
    expect(file.headers['content-disposition']).toContain('attachment; filename=minutes.html')
    expect(Buffer.compare(file.body as Buffer, bytes)).toBe(0)
    expect((await get(site.app, `${base}/copies/${'0'.repeat(64)}`)).status).toBe(404)
    const html = await page(await sheetOf(6))
    for (const words of ['The minutes', 'Critical', 'confidential', '3 passages it rests on'])
      expect(html).toContain(words)
  })

  it('keeps the copy of a verdict that is given again', async () => {
    const place = await placeIn(6)
    await sendVerdict().field('place', place).field('ref0-title', 'A').attach('ref0-copy', Buffer.from('x'), 'a.txt')
    const hash = hiddenField(await page(await sheetOf(6)), 'ref0-hash')
    await sendVerdict().field('place', place).field('note', 'Again').field('ref0-title', 'A').field('ref0-hash', hash)
    await sendVerdict()
      .field('place', place)
      .field('note', 'And again')
      .field('ref0-title', 'A')
      .field('ref0-hash', 'made up')
    const copies = (await dossier()).verdicts.map(({ body }) => body.references?.[0]?.copy?.hash)
    expect(copies).toEqual([hash, hash, undefined])
  })

  it('pins exact words of a passage, and keeps them when the verdict is given again', async () => {
    const speech = (await site.store.load('training'))!.words.values().next().value!
    const words = speech.split(/\s+/).slice(20, 24).join(' ')
    expect((await judge(6, { pin: 'no such words' })).text).toContain('do not stand in the text')
    await judge(6, { pin: words })
    const html = await page(await sheetOf(6))
    const [, place] =
      /name="(evidence-t1@1:\d+-\d+)" value="yes" checked aria-label="[^"]+"><div class="evidence-passage" lang="ar" dir="rtl"><p>/.exec(
        html,
      )!
    await judge(6, { note: 'Again', [place!]: 'yes' })
    expect(
      (await dossier()).verdicts.map(({ body }) => body.evidence.map(({ exact }) => exact.replace(/\s+/g, ' '))),
    ).toEqual([[words], [words]])
  })

  it('loses no file where another was faster, or where a name is asked for first', async () => {
    const place = await placeIn(6)
    const seq = String((await dossier()).seq)
    await judge(6, { note: 'The first' })
    const second = await sendVerdict()
      .field('seq', seq)
      .field('place', place)
      .field('ref0-title', 'A')
      .attach('ref0-copy', Buffer.from('kept bytes'), 'a.txt')
    expect(second.status).toBe(409)
    const waiting = Object.fromEntries(
      Array.from(second.text.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g), ([, name, value]) => [
        name,
        value,
      ]),
    )
    expect((await decide(waiting)).status).toBe(303)
    const { copy } = (await dossier()).verdicts.at(-1)!.body.references![0]!
    expect((await get(site.app, `${base}/copies/${copy!.hash}`)).body).toEqual(Buffer.from('kept bytes'))
  })

  it.each([
    [{ 'ref0-title': 'A', 'ref0-url': 'javascript:alert(1)' }, 'is not a web address'],
    [{ 'ref0-date': '2026-13-40', 'ref0-title': 'A' }, 'is not a date'],
    [{ 'ref0-date': '2026' }, 'Give the reference a title'],
    [{ passages: '900' }, 'does not name sentences of the speech'],
  ])('refuses %j, and keeps what was typed', async (fields, words) => {
    const answer = await judge(6, { note: 'My <note>', ...fields })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
    expect(answer.text).toContain('My &lt;note&gt;')
    expect((await dossier()).verdicts).toEqual([])
  })

  it('changes whose words it is with one button, round the three', async () => {
    const place = await placeIn(6)
    for (const voice of ['speaker', 'author', 'third-party', 'speaker']) {
      expect(hiddenField(await page(await sheetOf(6)), 'voice')).toBe(voice)
      await decide({ do: 'voice', place, voice })
    }
    expect(await page(`${base}/claims`)).toContain('the speaker')
  })

  it('shows a working rendering above the way to the gloss, and asks a translator by a note', async () => {
    await decide({ do: 'rendering', place: 't1@1:616-724', words: 'They came in on the second', sure: 'yes' })
    const html = await page(await sheetOf(6))
    expect(html.indexOf('They came in on the second')).toBeLessThan(html.indexOf('Word by word'))
    const passage = /name="place" value="(t1@[^"]+)"><input type="hidden" name="claim"/.exec(html)![1]!
    await decide({ do: 'ask-translator', place: passage, claim: await placeIn(6), words: 'Please render this.' })
    expect((await dossier()).notes[0]!.body).toMatchObject({ assigned: { part: 'translator' }, other: {} })
    expect(await page(`${base}/notes?show=waiting`)).toContain('given to: \u2068A translator\u2069')
    expect(await page(await sheetOf(6))).toContain('Please render this.')
  })

  it('records that a reply was sought, and what came', async () => {
    const place = await placeIn(6)
    const seek = {
      do: 'seek-reply',
      place,
      from: 'The port',
      means: 'telephone',
      asked: '2026-02-14',
      deadline: '2026-02-20',
    }
    expect((await decide({ ...seek, asked: 'yesterday' })).text).toContain('is not a day')
    await decide(seek)
    expect(await page(await sheetOf(6))).toContain('The deadline has passed.')
    const [reply] = (await dossier()).replies
    await decide({ do: 'receive-reply', reply: reply!.seq, date: '2026-02-21', words: 'No comment' })
    const html = await page(await sheetOf(6))
    expect(html).toContain('No comment')
    expect(html).not.toContain('The deadline has passed.')
  })

  it('offers "not found in the speech" only where the speech is held whole, and takes it nowhere else', async () => {
    const rafidain = '/dossiers/rafidain'
    const html = await page(`${rafidain}/claims/t3/4`)
    expect(html).not.toContain('value="not-found"')
    expect(html).toContain('value="cannot-judge"')
    const answer = await post(site.app, `${rafidain}/decisions`)
      .type('form')
      .send({ do: 'verdict', place: placeOn(html), faithful: 'not-found' })
    expect(answer.status).toBe(422)
  })
})

describe('a second person', () => {
  beforeEach(async () => {
    await site.store.setSetting('person.p2.name', 'Omar Said')
    await post(site.app, '/house/desk').type('form').send({ agreement: 'yes' })
    await judge(6)
  })

  it('is asked to agree where the house wants it, and is not whoever gave the verdict', async () => {
    const [verdict] = (await dossier()).verdicts
    expect(await page(await sheetOf(6))).toContain('another person has to agree')
    expect((await decide({ do: 'agree', verdict: verdict!.seq })).status).toBe(422)
    await asAnother()
    expect(await page(await sheetOf(6))).toContain('I agree with this verdict')
    expect(await page(`${base}/claims?state=agree`)).toContain('To be agreed')
    expect((await decide({ do: 'agree', verdict: verdict!.seq })).status).toBe(303)
    const html = await page(await sheetOf(6))
    expect(html).toContain('Agreed by \u2068Omar Said\u2069')
    expect(html).toContain('\u20681\u2069 of \u206837\u2069 claims done')
  })

  it('cannot agree with a verdict that was taken back meanwhile', async () => {
    const [verdict] = (await dossier()).verdicts
    await decide({ do: 'withdraw', decision: verdict!.seq })
    await asAnother()
    expect((await decide({ do: 'agree', verdict: verdict!.seq })).text).toContain('was taken back meanwhile')
  })
})

describe('the house', () => {
  it('calls its verdicts by names of its own, in both languages', async () => {
    const answer = await post(site.app, '/house/desk').type('form').send({ 'faithful.partly.en': 'Half right' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Half right')
    await post(site.app, '/house/desk')
      .type('form')
      .send({ 'faithful.partly.en': 'Half right', 'faithful.partly.ar': 'نصف صحيح' })
    await judge(6, { faithful: 'partly' })
    expect(await page(await sheetOf(6))).toContain('Half right')
    expect(await page(`${await sheetOf(6)}?lang=ar`)).toContain('نصف صحيح')
    expect((await dossier()).verdicts[0]!.body.faithful).toBe('partly')
  })
})

describe('the quotation ladder', () => {
  it('lists every quotation beside its passages, with a suggestion that an editor decides on', async () => {
    const html = await page(`${base}/quotations`)
    expect(html).toContain('a militia weapons depot')
    expect(html).toMatch(/\d+ quotations, \u20680\u2069 decided/)
    const place = /name="place" value="(t3@[^"]+)"/.exec(html)![1]!
    expect((await decide({ do: 'judge-quotation', place, rung: '' })).status).toBe(422)
    await decide({
      do: 'judge-quotation',
      place,
      rung: 'stitched',
      note: 'From two answers',
      'evidence-t1@1:616-724': 'yes',
    })
    const after = await page(`${base}/quotations?show=stitched`)
    expect(after).toContain('From two answers')
    expect(after).toContain('decided by \u2068Hana Merrow\u2069')
    expect(after).not.toContain('fabricat')
  })

  it('says "not found in the part held" while the speech is not whole', async () => {
    const html = await page('/dossiers/rafidain/quotations')
    expect(html).not.toContain('Not found in the speech')
  })
})

describe('notes', () => {
  it('are given to somebody, answered, passed on, resolved and opened again', async () => {
    await addNote({ confidential: 'yes' })
    const [{ seq, body }] = (await dossier()).notes as [Dossier['notes'][number]]
    expect(body).toMatchObject({ mentions: ['p1'], confidential: true, assigned: { part: 'lawyer' } })
    expect(await page(`${base}/notes?show=mine`)).toContain('Ask @Hana Merrow')
    await decide({ do: 'answer', note: seq, words: 'I have asked' })
    await decide({ do: 'assign', note: seq, assigned: 'p1' })
    expect(await page(`${base}/notes`)).toContain('given to: \u2068Hana Merrow\u2069')
    expect((await decide({ do: 'assign', note: seq, assigned: 'nobody' })).status).toBe(422)
    await decide({ do: 'resolve', note: seq })
    expect(await page(`${base}/notes?show=waiting`)).not.toContain('I have asked')
    expect(await page(`${base}/notes?show=resolved`)).toContain('I have asked')
    const [resolved] = (await dossier()).resolutions
    await decide({ do: 'withdraw', decision: resolved!.seq })
    expect(await page(`${base}/notes?show=waiting`)).toContain('I have asked')
  })

  it('stand on a claim and on a passage of the speech at once', async () => {
    const other = /name="other"[\s\S]*?<option value="(t1@[^"]+)"/.exec(await page(await sheetOf(6)))![1]!
    await addNote({ other })
    expect((await dossier()).notes[0]!.body.other!.exact).toMatch(/[\u0621-\u064a]/)
    const html = await page(`${base}/notes`)
    expect(html).toContain('thread-place tone-account')
    expect(html).toContain('thread-place tone-source')
  })

  it('stand on exact words of any text, and say where these are not found', async () => {
    const within = /<option value="(t1@1:0-\d+)"/.exec(await page(`${base}/notes`))![1]!
    const on = (exact: string) => decide({ do: 'note-words', within, exact, words: 'بداية معتادة' })
    const refused = await on('ليست هنا البتّة')
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('بداية معتادة')
    const words = (await site.store.load('training'))!.words.values().next().value!.slice(0, 30)
    expect((await on(words)).status).toBe(303)
    expect(await page(`${base}/notes`)).toContain('بداية معتادة')
  })
})

describe('signing off', () => {
  it('is refused while anything is open, with the list of what is in the way', async () => {
    await decide({ do: 'hold', reason: 'legal', words: 'The lawyer reads it' })
    const html = await page(`${base}/sign-off`)
    expect(html).toContain('37 claims without a finished verdict')
    expect(html).toContain('1 hold')
    expect(html).not.toContain('Sign the dossier off')
    expect((await post(site.app, `${base}/sign-off`).type('form').send({ seq: 9 })).status).toBe(422)
    expect((await dossier()).signOffs).toEqual([])
  })

  it('stands when nothing is open, and is opened again by a new revision', async () => {
    await closeAll()
    const html = await page(`${base}/sign-off`)
    expect(html).toContain('37 claims were not checked against the world.')
    const seq = hiddenField(html.slice(html.indexOf('sign-form')), 'seq')
    expect((await post(site.app, `${base}/sign-off`).type('form').send({ seq, words: 'Read twice' })).status).toBe(303)
    expect(await page(`${base}/sign-off`)).toContain('Signed off by \u2068Hana Merrow\u2069')
    expect(await page('/')).toContain('signed off')
    const { words, dossier: before } = (await site.store.load('training'))!
    const summary = words.get(before.witnesses[1]!.revisions[0]!.hash)!
    await post(site.app, `${base}/texts/t2`).field('do', 'bring').field('text', `${summary} More.`)
    expect(await page(`${base}/sign-off`)).toContain('a new revision of a text')
    expect(await page('/')).toContain('open again')
  }, 60_000)

  it('is not done over what another has opened meanwhile', async () => {
    await closeAll()
    const { seq } = await dossier()
    await decide({ do: 'verdict', place: await placeIn(6), faithful: 'altered' })
    const answer = await post(site.app, `${base}/sign-off`).type('form').send({ seq })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('a verdict was given')
    expect((await dossier()).signOffs).toEqual([])
  }, 60_000)
})
