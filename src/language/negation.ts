/**
 * Words that negate, as phrases between bars; `~word` stands for all its inflected forms.
 * `hard` turns its sentence round and must be answered; `soft` says something negative in another way and may answer;
 * `faint` may answer only where it is plainly about the same words; `none` only looks like a negation: "no doubt", لا يزال.
 */
export interface NegationList {
  readonly hard: string
  readonly soft: string
  readonly faint: string
  readonly none: string
}

export const englishNegation: NegationList = {
  hard: `not|never|no|nobody|none|nothing|nowhere|neither|without|no one|no-one|no longer|not any more|not anymore|cannot|not yet|not even|
    don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|needn't|
    mightn't|shan't|ain't|oughtn't`,
  soft: `nor|hardly|barely|scarcely|rarely|seldom|unless|until|till|except|but for|instead|rather than|
    ~refuse|~refusal|~reject|~rejection|~deny|~denial|~fail|~failure|~prevent|~prevention|~avoid|~lack|~stop|~cease|~ban|~prohibit|~forbid|
    ~refrain|~abstain|~abstention|unable|inability|~absence|~absent|~missing|free of|free from|~incapable|~impossible|~deprive|~devoid|~stall|~reluctant|
    ~secret|~anonymous|~anonymity|~silent|~otherwise|short of|far from|anything but|not until|not unless|not only|not just|not merely|not simply|
    not solely|not least|not so much|nothing but|nothing more than|nothing less than|if not|no more than|not more than|why not|not to mention|
    could only|can only|~stay away|~stay out|~keep away|~keep out|~steer clear|~look away|~turn away|~walk away|~wave away|~brush aside|~brush off|~shrug off|~turn down|~hold back|~rule out|~let go|never more|never mind|just not`,
  faint: `only|just|too|few|fewer|little|against|~miss|~lose|~loss|~doubt|~halt|~decline|~withhold|~oppose|~opposition|~ignore|~neglect|~forget|
    ~exclude|~dismiss|~cancel|~null|~resist|~object|~objection|~escape|~discourage|~deter|~shun|~spare|~yet|~false|~wrong|~void|~silence`,
  none: `no doubt|no matter|no less than|no fewer than|not less than|not fewer than|no later than|whether or not|or not|no sooner|no wonder|
    none other than|no other than|nonetheless|can't help|cannot help|couldn't help|could not help|cannot but|could not but|not surprisingly|
    last but not least|without doubt|without a doubt|without question|no question|no mistake|not exceeding|not long after|not long before|not long ago`,
}

export const arabicNegation: NegationList = {
  hard: `لم|لن|لا|ليس|ليست|ليسوا|ليسا|ليستا|لست|لسنا|لستم|لسن|غير|من غير|بغير|دون|بدون|من دون|دونما|بلا|عدم|بعدم|لعدم|لم يعد|لم تعد|
    لم يعودوا|=ألا|=بألا|لئلا|لكيلا|كيلا|كي لا|حتى لا|ما كان ل|ما من|ما عاد|ما عادت|مش|موش|مب|ماكو|مافي|ما كو|مفيش|مافيش|ماني|محدش|محد|ماحد|
    لا أحد|لا شيء`,
  soft: `لولا|إلا|سوى|عدا|ما عدا|ما خلا|ما لم|إن لم|ليس فقط|ليس فحسب|لا فقط|ليس مجرد|بدلا من|عوضا عن|قلما|بالكاد|أليس|ألم|ألن|
    لا مثيل|لا حصر|لا مفر|لا غنى|لا نهاية|لا نهائي|من المستحيل|لا يقل|لا تقل|لا يزيد|لا تزيد|~توقف|~أوقف|~كف|~أقلع|لا يقل عن|لا تقل عن|لا يقلون عن|لا يتجاوز|لا تتجاوز|لا يتجاوزون|لم يتجاوز|لم تتجاوز|
    لم يتجاوزوا|لم يتجاوزا|لا يتعدى|لا تتعدى|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لا أكثر`,
  faint: `ما|مو|ما في|ما حد|مهو|ماهو|بلاش|بدل|بدلا|عوضا|لاشيء|فقط|ضد`,
  none: `لا يزال|لا تزال|لا يزالون|لا يزالان|لا أزال|لا نزال|لا زال|لا زالت|لازال|لازالت|ما زال|ما زالت|ما زالوا|ما زلنا|ما زلت|ما يزال|ما تزال|
    مازال|مازالت|مازلنا|مازالوا|لم يزل|لم تزل|لم يزالوا|لا يزالوا|لا سيما|لاسيما|لا بد|لابد|لا شك|لاشك|بلا شك|دون شك|بدون شك|من دون شك|
    دون أدنى شك|بلا ريب|لا ريب|لا جدال|بلا جدال|لا محالة|لا مراء|لا غير|ليس إلا|ما دام|ما دامت|ما داموا|ما إن|غير أن|
    غير أنه|غير أنها|غير أنهم|غير أني|غير أننا|غير أنني|غيره|غيرها|غيرهم|وغير ذلك|إلا أن|إلا أنه|إلا أنها|إلا أنهم|إلا أنني|إلا أننا|إلا أني|لا يخفى|ليس سرا|لا بأس|أم لا|أو لا|لم شمل|لم شملهم|لم شمله|
    دون سن|دون العاشرة|دون العشرين|ما لبث|لم يلبث|لم تلبث|لا يلبث|ليس هذا فحسب|ليس ذلك فحسب`,
}

/** Stems of English glosses that make an Arabic word say something negative: رفض, فشل, نفى, انعدام. */
export const negativeGlosses = `refuse refusal reject rejection deny denial fail failure prevent prevention avoid lack cease ban prohibit forbid
  refrain abstain unable inability incapable impossible absence absent unless except devoid deprive ignore neglect stall
  hardly scarcely rarely seldom exclude miss differ disagree`
