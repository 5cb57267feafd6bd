import { strengthOf } from '../alignment/link.ts'
import type { Bitext, Examination, ReadText } from '../dossier/examination.ts'
import { slice, type Span } from '../text/span.ts'
import { reasonWords } from './words.ts'

/** Everything that the examination holds, sentence numbers from 0, places as [start, end) in UTF-16 code units. */
export function compareJson({ source, texts, bitexts }: Examination): string {
  const report = {
    texts: texts.map((text) => textJson(text)),
    pairs: source ? bitexts.map((bitext) => pairJson(bitext, source)) : [],
  }
  return `${JSON.stringify(report, undefined, 1)}\n`
}

function textJson({ witness, language, revision, text, segments }: ReadText) {
  return {
    role: witness.role,
    language,
    file: revision.fileName,
    sha256: revision.hash,
    encoding: revision.encoding,
    sentences: segments.map((segment) => ({ at: place(segment), words: slice(text, segment) })),
  }
}

function pairJson({ target, alignment, findings, stopped }: Bitext, source: ReadText) {
  return {
    source: source.witness.role,
    target: target.witness.role,
    mode: alignment.mode,
    precise: alignment.precise,
    links: alignment.links.map((link) => ({
      source: link.source,
      target: link.target,
      score: link.score,
      strength: strengthOf(link),
    })),
    stopped: stopped.map(({ category, target: at, why }) => ({ category, target: place(at), why })),
    findings: findings.map((finding) => ({
      category: finding.category,
      sentence: finding.segment,
      target: place(finding.target),
      ...(finding.source && { source: place(finding.source) }),
      ...(finding.expected !== undefined && { expected: finding.expected }),
      ...(finding.actual !== undefined && { actual: finding.actual }),
      contradiction: finding.contradiction,
      confidence: finding.confidence,
      reason: { ...finding.reason, words: reasonWords(finding) },
    })),
  }
}

const place = ({ start, end }: Span) => [start, end] as const
