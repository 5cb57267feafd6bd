import { readSide, type ReadSentence } from '../alignment/read-side.ts'
import { textFrom } from '../exchange/read-text.ts'
import { sentences } from '../language/sentences.ts'
import { firstGlosses, glossSentence, type GlossedWord } from '../lexicon/gloss.ts'
import { transliterate } from '../language/arabic/transliteration.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { parseArguments } from './arguments.ts'
import type { Run } from './command.ts'
import { Refusal } from './refusal.ts'
import { shown } from './words.ts'

export const help = `muqabala gloss [--json] < ARABIC.txt

Reads an Arabic text and prints a line for each Arabic word, an empty line after each sentence: the word, its
lemma, up to three glosses in the order of their likelihood in that place, and the transliteration of the lemma
(DIN 31635; vowels that are not written are left out), separated by tabs. A word that is not known has a dash.
  --json   a JSON object for each sentence on a line of its own, with every reading and the origin of its
           glosses; places are UTF-16 code units of the text
`

export const run: Run = async (args, { knowledge }) => {
  const { values, positionals } = parseArguments(args, { json: { type: 'boolean' } })
  if (positionals.length > 0) throw new Refusal('gloss reads its text from standard input, not from a file')
  const text = await standardInput()
  const { lexicon } = knowledge()
  const print = values.json === true ? json : lines
  for (const sentence of readSide({ text, segments: sentences(text, 'ar') }, 'ar').sentences)
    process.stdout.write(print(sentence, lexicon))
  return 0
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  if (bytes.length === 0) return ''
  const reading = textFrom(bytes)
  if ('text' in reading) return reading.text
  if (reading.problem === 'empty') return ''
  throw new Refusal(`standard input is no text that can be read: byte ${reading.at}, line ${reading.line}`)
}

function lines(sentence: ReadSentence, lexicon: Lexicon): string {
  const words = glossSentence(sentence, lexicon)
  return words.length === 0 ? '' : `${words.map(line).join('')}\n`
}

function line(word: GlossedWord): string {
  const [meaning] = word.meanings
  const glosses = firstGlosses(word).join('; ') || '-'
  const cells = [word.form, meaning?.lemma ?? '-', glosses, meaning?.transliteration ?? transliterate(word.form)]
  return `${cells.map(shown).join('\t')}\n`
}

function json({ start, end, ...rest }: ReadSentence, lexicon: Lexicon): string {
  const words = glossSentence({ ...rest }, lexicon).map((word) => ({ ...word, first: firstGlosses(word) }))
  return `${JSON.stringify({ start, end, words })}\n`
}
