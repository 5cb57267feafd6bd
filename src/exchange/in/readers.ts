import type { FileFormat, FileReader } from './found.ts'

/** Each format's reader, loaded only when a file needs it. */
const readers: Readonly<Record<FileFormat, () => Promise<FileReader>>> = {
  text: async () => (await import('./plain.ts')).readPlain,
  docx: async () => (await import('./docx.ts')).readDocx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
  html: async () => (await import('./html.ts')).readHtml,
  srt: async () => (await import('./subtitles.ts')).readSrt,
  vtt: async () => (await import('./subtitles.ts')).readVtt,
  tmx: async () => (await import('./tmx.ts')).readTmx,
  xliff: async () => (await import('./xliff.ts')).readXliff,
  tei: async () => (await import('./tei.ts')).readTei,
}

/** Formats that are read line by line in time that grows with the file: they need no process of their own. */
export const simple: ReadonlySet<FileFormat> = new Set(['text', 'srt', 'vtt'])

export function readerOf(format: FileFormat): Promise<FileReader> {
  return readers[format]()
}
