import { foldLetters } from './arabic/letters.ts'
import { englishStem } from './english/stem.ts'

/** English words that hand a statement to somebody: what a reader takes as "this is not the writer's word". */
const english = `
say tell state declare announce report claim allege assert insist add note explain warn comment remark argue maintain reveal disclose confirm deny admit
acknowledge concede testify write tweet post quote cite reply answer respond ask recall recount relate joke quip shout yell whisper mutter exclaim urge stress emphasise
emphasize underline underscore observe predict forecast suggest indicate hint imply propose promise vow pledge threaten swear accuse blame complain lament boast
advise inform notify mention think believe feel consider hope fear expect conclude contend reckon affirm reiterate profess
speak talk point describe call swear assure attribute estimate express proclaim
`
const saying = `say tell state declare announce report claim allege assert insist add note explain warn comment remark argue maintain reveal disclose testify reply recall
recount joke quip stress tweet conclude contend affirm reiterate believe think predict confirm acknowledge admit warn
concede confess retort reckon caution lament boast complain exclaim shout whisper urge vow pledge promise testify proclaim write deny`
const hearsay = `according statement reportedly allegedly apparently supposedly purportedly word source account estimate rumour rumor testimony per hearsay warning
announcement`
const plain = `say tell state report claim allege note explain add write reveal announce according statement reportedly allegedly apparently source account per remark
comment tweet quote cite testify`

const stemsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(englishStem))
const reporting = stemsOf(`${english} ${hearsay}`)
const verbs = stemsOf(saying)
const plainReports = stemsOf(plain)

/** Whether the word may say that somebody else is speaking: "said", "according", "reportedly". */
export function isReport(word: string): boolean {
  return reporting.has(englishStem(word))
}

/** Whether the word does nothing but say that somebody else is speaking. */
export function isPlainReport(word: string): boolean {
  return plainReports.has(englishStem(word))
}

/** Whether the word may be a verb whose subject is the speaker. */
export function isSaying(word: string): boolean {
  return verbs.has(englishStem(word))
}

/**
 * `plain` verbs do nothing but report; `other` verbs report among other things (أكد, رأى); `preposition` is وفقًا and its like.
 */
export type ArabicReport = 'plain' | 'other' | 'preposition'

/** Third person, past and imperfect. */
const arabicCues: Readonly<Record<ArabicReport, string>> = {
  plain: `قال يقول ذكر يذكر صرح يصرح أخبر يخبر زعم يزعم ادعى يدعي أردف يردف أفاد يفيد حكى يحكي أضاف يضيف أدلى يدلي روى يروي استطرد يستطرد`,
  other: `أعلن يعلن أكد يؤكد أوضح يوضح حذر يحذر شدد يشدد اعترف يعترف أقر يقر تعهد يتعهد علق يعلق أجاب يجيب أبلغ اعتقد يعتقد كشف يكشف نفى ينفي
    أشار يشير رد يرد تساءل يتساءل جزم يجزم نوه ينوه اعتبر يعتبر توقع يتوقع رأى يرى تحدث يتحدث عبر يعبر أعرب يعرب غرد يغرد كتب يكتب تابع يتابع
    طالب يطالب دعا يدعو هدد يهدد وعد سأل يسأل لفت يلفت اقترح يقترح`,
  preposition: `وفقا وفق بحسب حسب حسبما طبقا نقلا`,
}

const arabicForms: ReadonlyMap<string, ArabicReport> = new Map([
  ...formsOf('other', conjugated),
  ...formsOf('plain', conjugated),
  ...formsOf('preposition', (form) => [form]),
])

function formsOf(kind: ArabicReport, forms: (form: string) => readonly string[]): readonly [string, ArabicReport][] {
  return arabicCues[kind]
    .trim()
    .split(/\s+/)
    .flatMap(forms)
    .map((form) => [form, kind])
}

function conjugated(form: string): readonly string[] {
  const folded = foldLetters(form)
  const imperfect = folded.startsWith('ي') && folded !== 'ي'
  const weak = folded.replace(/[اي]$/, '')
  if (!imperfect) return [folded, `${/[اي]$/.test(form.replace('ى', 'ي')) ? weak : folded}ت`, `${weak}وا`, `${weak}ا`]
  const rest = folded.slice(1)
  return [folded, `ت${rest}`, `ي${rest.replace(/ي$/, '')}ون`]
}

const objects = /(?:هما|هم|ها|ني|نا|ه|ك)$/

/** Whether the Arabic word says that somebody else is speaking: قالت, وأخبرهم, ويزعمون, وفقًا. The first person is no report. */
export function arabicReport(word: string): ArabicReport | undefined {
  if (/^[وف]?أ(?:عت|دع)/.test(word)) return undefined
  const folded = foldLetters(word)
  const bare = /^[وف]./.test(folded) ? folded.slice(1) : folded
  return (
    arabicForms.get(folded) ??
    arabicForms.get(bare) ??
    (objects.test(folded) && !/ة[\u064b-\u0650]?$/.test(word) ? arabicForms.get(bare.replace(objects, '')) : undefined)
  )
}
