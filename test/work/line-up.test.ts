import { expect, it, onTestFinished } from 'vitest'
import type { TextsToLineUp } from '../../src/dossier/against.ts'
import type { Knowledge } from '../../src/dossier/knowledge.ts'
import { sentences } from '../../src/language/sentences.ts'
import { createLexicon } from '../../src/lexicon/create.ts'
import type { Language } from '../../src/text/witness.ts'
import { threads } from '../../src/work/threads.ts'
import { workHere } from '../../src/work/work.ts'

const knowledge: Knowledge = { lexicon: createLexicon([]), version: 'test' }
const cut = (text: string, language: Language) => ({ text, language, segments: sentences(text, language) })

const texts: TextsToLineUp = {
  source: cut('وصل الوزير إلى القاهرة. سكت الناس.', 'ar'),
  a: cut('On 3 May the minister arrived in Cairo. Nobody spoke.', 'en'),
  b: cut('All were silent. The minister came to Cairo on 3 May.', 'en'),
  rests: { a: [[0], [1]], b: [[1], [0]] },
}

it('two texts are lined up in a thread as they are here', async () => {
  const work = threads({ size: 1, jobs: new URL('../../src/jobs.ts', import.meta.url) })
  onTestFinished(() => work.close())
  const [there, here] = [await work.lineUp(texts, knowledge), await workHere.lineUp(texts, knowledge)]
  expect(there.rows).toMatchObject([
    { a: [0], b: [1], passages: [0] },
    { a: [1], b: [0], passages: [1] },
  ])
  expect({ ...there, wording: [] }).toEqual({ ...here, wording: [] })
})
