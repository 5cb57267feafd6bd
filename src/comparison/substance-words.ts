import type { Substance } from './change.ts'
import { withoutSpelling } from './spelling.ts'

const english = {
  number: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    billion billions trillion dozen dozens half quarter third thirds fifth once twice thrice double triple couple pair both
    first second fourth sixth seventh eighth ninth tenth percent`,
  date: `january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday yesterday today tomorrow tonight midnight noon ramadan muharram shawwal`,
  negation: `no not never none nobody nothing nowhere neither nor without cannot non hardly barely scarcely except unless deny
    denies denied denying refuse refuses refused reject rejects rejected fail fails failed lack lacks lacked`,
  certainty: `may might could would must should shall will can perhaps maybe possibly possible probably probable likely unlikely
    apparently apparent allegedly alleged alleges reportedly reported certainly certain definitely surely seem seems seemed appear
    appears appeared claim claims claimed suggest suggests suggested suspect suspected believe believes believed confirm confirms
    confirmed impossible doubt doubts doubted order ordered orders request requested requests demand demanded demands`,
}

const arabic = {
  number: `صفر واحد واحدة إحدى اثنان اثنين اثنتان اثنتين ثلاث ثلاثة أربع أربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية تسع تسعة عشر
    عشرة عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة مئات مئتان مئتين
    مائتان مائتين ثلاثمئة ثلاثمائة أربعمئة أربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة ثمانمئة ثمانمائة تسعمئة تسعمائة ألف آلاف
    ألفا ألفان ألفين مليون مليونا مليونان مليونين ملايين مليار مليارا ملياران مليارين مليارات بليون تريليون نصف ثلث ثلثا ثلثي ربع خمس
    ضعف ضعفا ضعفي عشرات بضع بضعة أول أولى ثان ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة
    عاشر عاشرة كلا كلتا`,
  date: `يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز آب أيلول
    تشرين كانون جانفي فيفري أفريل جوان جويلية أوت محرم صفر رجب شعبان رمضان شوال السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة
    أمس اليوم غدا البارحة`,
  negation: `لا لم لن ليس ليست ليسوا لست لسنا ليسا ما غير دون بدون بلا عدم إلا سوى نفى نفت ينفي تنفي ينفون نفوا نافيا نافية رفض رفضت
    يرفض ترفض رفضوا أنكر أنكرت ينكر تنكر أبدا قط إطلاقا مطلقا كلا فشل فشلت`,
  certainty: `قد ربما لعل يمكن ممكن محتمل يحتمل مرجح يرجح المرجح المحتمل ينبغي يجب لابد سوف يبدو تبدو زعم زعمت يزعم تزعم مزعوم مزعومة
    ادعى ادعت يدعي أكد أكدت يؤكد تؤكد مؤكد بالتأكيد حتما أكيد يقينا اشتبه يشتبه يعتقد تعتقد يظن يتوقع متوقع المتوقع أمر أمرت طلب طلبت
    يطلب طالب طالبت مستحيل يستحيل شك`,
}

const kinds = new Map<string, Substance>()
for (const kind of ['number', 'date', 'certainty', 'negation'] as const) {
  for (const word of english[kind].split(/\s+/)) kinds.set(word, kind)
  for (const word of arabic[kind].split(/\s+/)) kinds.set(withoutSpelling(word), kind)
}

/**
 * What kind of substance a word carries by itself; Arabic with its proclitics (وبخمسة، فليس).
 * @param bare the word without marks, letter case and differences of spelling
 */
export function substanceOf(word: string, bare: string): Substance | undefined {
  if (/[\p{Nd}%٪$€£]/u.test(bare)) return 'number'
  if (/n['’]t$/.test(word)) return 'negation'
  const kind = kinds.get(bare)
  if (kind || /^[a-z]/.test(bare)) return kind
  for (const form of withoutProclitics(bare)) {
    const found = kinds.get(form)
    if (found) return found
  }
  return undefined
}

/** The word as it is, and without each of the letters that Arabic writes together with the word after them: و ف ب ل ك ال. */
export function withoutProclitics(word: string): readonly string[] {
  const forms = [word]
  const cut = (pattern: RegExp) =>
    forms.push(...forms.filter((form) => pattern.test(form)).map((form) => form.replace(pattern, '')))
  cut(/^[وف](?=\p{L}{2})/u)
  cut(/^[بكل](?=\p{L}{2})/u)
  cut(/^(?:ال|ل(?=ل))(?=\p{L}{2})/u)
  return forms
}
