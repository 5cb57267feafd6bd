import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/dossier/event.ts'
import { account, files, first, hash, history, passage, plain, second, speech, verdict } from './made.ts'

describe('a report', () => {
  it('tells each verdict with its evidence, the hashes of the texts, the state, and what was not checked', () => {
    const events = history(verdict(first, { faithful: 'supported', note: 'Word for word.' }))
    const { report } = files(events, 4, { byline: 'The Meridian' })
    for (const part of [
      'Supported',
      'Word for word.',
      passage.exact,
      hash(speech),
      hash(account),
      'hash-4',
      'muqabala 9',
      'The Meridian',
      '1 claim has not been judged',
      'not signed off',
    ])
      expect(report).toContain(part)
  })

  it('lets nothing in that is later than its state', () => {
    const events = history(verdict(first, { faithful: 'supported' }))
    const later = history(
      verdict(first, { faithful: 'supported' }),
      verdict(second, { faithful: 'contradicted', note: 'later' }),
      { kind: 'note-added', body: { place: first, words: 'later too' } },
    )
    expect(files(later, 4)).toEqual(files(events, 4))
    expect(files(later, 6)).not.toEqual(files(events, 4))
  })

  it('keeps the names of accounts in the internal one, and what is confidential at home', () => {
    const reference = { title: 'canary reference', url: 'https://example.org/canary' }
    const events = history(
      verdict(first, { faithful: 'altered', note: 'canary note', references: [reference], confidential: true }),
      verdict(second, { faithful: 'supported', note: 'open note' }),
      { kind: 'note-added', body: { place: first, words: 'canary thread', confidential: true } },
      { kind: 'note-added', body: { place: first, words: 'house thread' } },
    )
    const all = files(events, 7)
    for (const file of Object.values(all)) expect(file).not.toContain('canary')
    expect(all.internal).toContain('Salma Qasim')
    expect(all.internal).toContain('house thread')
    expect(all.report).toContain('open note')
    for (const format of ['report', 'verdicts', 'claimreview'] as const) {
      expect(all[format]).not.toContain('Qasim')
      expect(all[format]).not.toContain('house thread')
    }
  })

  it('lists what has changed since it was first published', () => {
    const published = { ...plain, seq: 4 }
    const events = history(
      verdict(first, { faithful: 'supported' }),
      { kind: 'report-published', body: published },
      verdict(first, { faithful: 'altered' }),
    )
    expect(files(events, 5).report).toContain('No published verdict has changed since')
    expect(files(events, 6).report).toMatch(/claim .*1.*<s><span>Supported.*Altered/)
  })

  it('never says that something is not in a speech of which only a part is held', () => {
    const events = history(verdict(first, { faithful: 'not-found' })).map((event) =>
      event.kind === 'text-added' && event.body?.role === 'source'
        ? { ...event, body: { ...event.body, particulars: { completeness: 'excerpt' as const } } }
        : event,
    ) as readonly Event[]
    const { report } = files(events, 4)
    expect(report).toContain('Not found in the part held')
    expect(report).not.toContain('Not found in the speech')
  })

  it('counts no verdict that a second person has still to agree with, and uses the labels of the house', () => {
    const events = history(verdict(first, { faithful: 'supported' }))
    expect(files(events, 4, { rules: { agreement: true, labels: {} } }).report).not.toContain('>Supported<')
    const labels = { 'faithful.supported': { en: 'Checks out', ar: 'صحيح' } }
    expect(files(events, 4, { rules: { agreement: false, labels } }).report).toContain('Checks out')
    expect(files(events, 4, { language: 'ar', rules: { agreement: false, labels } }).report).toContain('صحيح')
  })

  it('writes ClaimReview with all that schema.org and search engines require', () => {
    const events = history(verdict(first, { faithful: 'altered', world: 'refuted', note: 'No.' }))
    const { '@context': context, '@graph': graph } = JSON.parse(
      files(events, 4, { byline: 'The Meridian', url: 'https://example.org/r' }).claimreview,
    ) as {
      '@context': string
      '@graph': readonly Record<string, unknown>[]
    }
    expect(context).toBe('https://schema.org')
    expect(graph).toHaveLength(1)
    expect(graph[0]).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://example.org/r#claim-1',
      datePublished: '2026-03-04',
      claimReviewed: first.exact,
      author: { '@type': 'Organization', name: 'The Meridian' },
      itemReviewed: { '@type': 'Claim', author: { name: 'Nadia Rowe' }, appearance: { url: 'https://example.org/a' } },
      reviewRating: { '@type': 'Rating', alternateName: 'Refuted', ratingExplanation: 'No.' },
    })
  })

  it('shows hostile words as words', () => {
    const hostile = `<script>alert(1)</script>"'\u202e\u2067=cmd|' /C calc'!A0`
    const events = history(
      verdict(first, {
        faithful: 'altered',
        note: hostile,
        references: [{ title: hostile, url: 'javascript:alert(1)' }],
      }),
    )
    const { report, verdicts } = files(events, 4, { byline: hostile })
    expect(report).not.toMatch(/<script|href="javascript/)
    expect(report).toContain('&lt;script&gt;')
    expect(verdicts).not.toMatch(/(?:^|,|\n)"?[=+@-]/m)
  })

  it('refuses a state that the history never had', () => {
    expect(() => files(history(), 9)).toThrow(RangeError)
  })
})
