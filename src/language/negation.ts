/**
 * Words that negate, as phrases between bars; `~word` stands for all its inflected forms.
 * `hard` turns its sentence round and must be answered; `soft` says something negative in another way and may answer;
 * `none` only looks like a negation: "no doubt", لا يزال.
 */
export interface NegationList {
  readonly hard: string
  readonly soft: string
  readonly none: string
}

export const englishNegation: NegationList = {
  hard: `not|never|no|nobody|none|nothing|nowhere|neither|without|no one|no-one|no longer|not any more|not anymore|cannot|
    don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|needn't|
    mightn't|shan't|ain't|oughtn't|not yet|not even`,
  soft: `nor|neither nor|hardly|barely|scarcely|rarely|seldom|few|little|only|just|unless|until|till|except|but|instead|rather than|
    ~refuse|~reject|~deny|~denial|~fail|~failure|~prevent|~avoid|~lack|~stop|~cease|~ban|~prohibit|~forbid|~forbidden|~block|~bar|~refrain|~abstain|
    unable|~impossible|~absence|~absent|~miss|~lose|free of|free from|~unless|~doubt|~halt|~end|~decline|~withhold|~oppose|~opposition|
    ~ignore|~neglect|~forget|~exclude|~reluctant|~protest|~dismiss|~cancel|~void|~null|~spare|~resist|~object|away|off|out of|against|too|~restrain|
    ~different|~differ|~other|~otherwise|~else|~yet|~short|~minus|~less|~least|~beyond|~loath|~hate|~dislike|~difficult|~hard|~wrong|~false|~bad|
    ~uncertain|~empty|~sure|~poor|~poorly|~weak|~ill|not until|not unless|not only|not just|not merely|not simply|not solely|not least|not so much|nothing but|nothing more than|
    nothing less than|if not|no more than|not more than|anything but|far from|~incapable|~inability|~illegal|~independent|~invalid|~inevitable|~incomplete|
    ~incorrect|~indirect|~informal|~injustice|~innocent|~insecure|~insecurity|~instability|~insufficient|~intolerable|~invisible|~irregular|
    ~irrelevant|~irresponsible|~immoral|~impartial|~improper|~immature|~immune|~imperfect|~inactive|~inadequate|~inappropriate|~inaccurate|~inconsistent|
    ~inexperienced|~infinite|~endless|~ineffective|~inefficient|~inhuman|~inhumane|~disagree|~disagreement|~disappear|~disapprove|~dishonest|~disobey|~disregard|
    ~disconnect|~discontinue|~disqualify|~distrust|~mistrust|~disbelief|~disabled|~disadvantage|~disappoint|~disappointment|~dissatisfied|~disorder|why not|not to mention|~escape|~immediate|~immediately`,
  none: `no doubt|no matter|no less than|no fewer than|not less than|not fewer than|no later than|whether or not|or not|no sooner|no wonder|none other than|
    no other than|nonetheless|can't help|cannot help|couldn't help|could not help|cannot but|could not but|not surprisingly|last but not least|without doubt|without a doubt|
    without question|no question|no mistake|not exceeding`,
}

export const arabicNegation: NegationList = {
  hard: `لم|لن|لا|ليس|ليست|ليسوا|ليسا|ليستا|لست|لسنا|لستم|لسن|غير|من غير|بغير|دون|بدون|من دون|دونما|بلا|عدم|بعدم|لعدم|وبعدم|لم يعد|لم تعد|لم يعودوا|
    =ألا|=بألا|لئلا|لكيلا|كيلا|كي لا|حتى لا|ما كان ل|ما من|ما عاد|ما عادت|
    مش|موش|مب|ماكو|مافي|ما في|ما كو|مفيش|مافيش|ماني|محدش|محد|ماحد|ما حد|لا أحد|لا شيء`,
  soft: `مو|ما|مهو|ماهو|بلاش|كلا|لولا|لوما|إلا|سوى|عدا|ما عدا|ما خلا|ما لم|ليس فقط|ليس فحسب|لا فقط|ليس مجرد|فقط|فحسب|لكن|ولكن|بل|بدل|بدلا|عوضا|
    قليل|قليلا|قلة|نادر|نادرا|قلما|بالكاد|بصعوبة|انعدام|غياب|غائب|استحالة|مستحيل|يستحيل|خال|خالية|خاليا|خلو|
    أليس|ألم|ألن|أما|لاشيء|لا مثيل|لا حصر|لا مفر|لا غنى|لا نهاية|لا نهائي|ضد|خلاف|بخلاف|على خلاف|على عكس|عكس|بعيدا عن|بمعزل عن|يندر|كف|توقف`,
  none: `لا يزال|لا تزال|لا يزالون|لا يزالان|لا أزال|لا نزال|لا زال|لا زالت|لازال|لازالت|ما زال|ما زالت|ما زالوا|ما زلنا|ما زلت|ما يزال|ما تزال|مازال|مازالت|مازلنا|مازالوا|
    لم يزل|لم تزل|لم يزالوا|لا يزالوا|لا سيما|لاسيما|لا بد|لابد|لا شك|لاشك|بلا شك|دون شك|بدون شك|من دون شك|دون أدنى شك|بلا ريب|لا ريب|لا جدال|بلا جدال|لا محالة|لا مراء|لا لبس فيه|
    لا يقل عن|لا تقل عن|لا يقلون عن|لا يتجاوز|لا تتجاوز|لم يتجاوز|لم تتجاوز|لا يتعدى|لا تتعدى|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لا أكثر|لا غير|ليس إلا|
    ما دام|ما دامت|ما داموا|ما إن|غير أن|غير أنه|غير أنها|غير أنهم|غير أني|غير أننا|غيره|غيرها|غيرهم|لا يخفى|ليس سرا|لا مانع|لا بأس|إلى ما لا نهاية|
    دون سن|دون العاشرة|دون العشرين|ما لبث|لم يلبث|لم تلبث|لا يلبث|لا سبيل إلى إنكار|ليس هذا فحسب|ليس ذلك فحسب|على الأقل`,
}
