import { createLexicon } from '../../src/lexicon/create.ts'
import type { Lemma } from '../../src/lexicon/lexicon.ts'
import { parseLexicon } from '../../src/lexicon/parse.ts'

/** Lemmas from short lines: lemma, part of speech, glosses, rank, forms. */
export function lemmasOf(lines: string): readonly Lemma[] {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [lemma, pos, glosses, rank = '1', forms = ''] = line.split('|').map((cell) => cell.trim())
      return [lemma, pos, glosses, forms, '', 'msa', rank, ''].join('\t')
    })
  return parseLexicon(rows.join('\n'), 'test')
}

export const smallLexicon = `
  قال | verb | say; tell
  أنّ | conj | that
  إنّ | part | indeed
  إنْ | conj | if
  لكنّ | conj | but
  لكنة | noun | accent | 3
  مِن | prep | from; of
  مَن | pron | who; whoever
  في | prep | in; at
  لم | part | not; did not
  قبل | prep | before
  قبِل | verb | accept; agree | 2 | impf يقبل
  حكم | noun | rule; verdict
  حكم | verb | rule; govern | 1 | impf يحكم
  ذكر | noun | mention; memory
  ذكر | verb | mention; remember | 1 | impf يذكر
  رفع | noun | raising; lifting
  رفع | verb | raise; lift | 1 | impf يرفع
  أراد | verb | want; wish | 1 | impf يريد
  بيت | noun | house; home | 1 | pl بيوت
  صحفي | noun | journalist
  صحيفة | noun | newspaper
  أجنبي | adj | foreign
  قوّة | noun | force; power
  قوي | adj | strong
  وقف إطلاق النار | phrase | ceasefire | 2
  وقف | verb | stop; stand
  نار | noun | fire
  كتاب | noun | book; letter
  كاتب | noun | writer
  كتب | verb | write
  كلّ | det | all; every
  كُلّي | adj | total
  وحده | adv | alone
  وحدة | noun | unity
  اليوم | adv | today
  يوم | noun | day
  يومي | adj | daily
  صلّى | verb | pray | 1 | impf يصلي
  وصَل | verb | arrive | 1 | impf يصل
`

export const lexicon = createLexicon(lemmasOf(smallLexicon))
