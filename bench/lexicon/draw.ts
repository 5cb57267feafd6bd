import { allWords, drawn } from './sample.ts'

// Prints 400 words in their context for a reader to judge: text, place, word, context, what is shown, and two empty columns.

console.log('# text\tstart\tword\tcontext\tshown\tright\trendering')
for (const { text, start, word, context, shown } of drawn(allWords(), 400, 20261123))
  console.log([text, start, word, context, shown.join('; '), '', ''].join('\t'))
