/** What a word may leave open or close. A strong word may only stand for a weak one of its own scale by mistake. */
export const scales = ['chance', 'proof', 'purpose', 'order', 'amount', 'frequency', 'extent', 'figure'] as const
export type Scale = (typeof scales)[number]

/**
 * Words of one strength, as phrases between bars; `~word` stands for all its inflected forms.
 * `weak` leaves something open, `strong` closes it; `sharp` is strong and hardly ever said without a ground; `plain` is weak
 * and hardly ever left out by accident of style.
 */
export interface Strengths {
  readonly weak: string
  readonly plain: string
  readonly strong: string
  readonly sharp: string
}

export type Strength = keyof Strengths

export const englishCertainty: Readonly<Record<Scale, Strengths>> = {
  chance: {
    weak: `report|reports|reported|can|could|would|should|might|may|~suggest|~indicate|~imply|~risk|~chance|~odds|~potential|~prospect|~scenario|~like to|~tend to|~threaten to|
      ~estimate|~predict|~forecast|~anticipate|~project|~fear|~worry|~hint|~speculate|~speculation|~sign|~understood|~rumor|~deem|~consider|~unclear|~apt to|
      in theory|theoretically|~plausible|~feasible|~unlikely|~doubtful|~doubt|in all likelihood|odds are`,
    plain: `might|may|maybe|perhaps|~possible|possibly|~possibility|potentially|conceivably|~probable|probably|~probability|~likely|~likelihood|
      presumably|apparently|seemingly|~appear|~seem|reportedly|allegedly|supposedly|purportedly|ostensibly|it is said|are said to|is said to|was said to|were said to|
      ~expect|~believed to|~thought to|~suppose to|~tend to`,
    strong: `will|'ll|i'll|we'll|he'll|she'll|they'll|it'll|you'll|must|shall|would definitely|~clear|clearly|~sure|~certain|of course|indeed|obviously|~obvious|going to|
      have to|has to|had to|~need to|truly|really|actually|in fact|~inevitable|inevitably|~confirm|evidently|~evident|surely`,
    sharp: `definitely|certainly|undoubtedly|undeniably|unquestionably|indisputably|assuredly|without a doubt|no doubt|beyond doubt|beyond any doubt|
      ~certain to|~sure to|~bound to|~guarantee to|~guarantee|inevitably|positively|for certain|unavoidably|~destined to`,
  },
  proof: {
    weak: `~think|~feel|~guess|~assume|~assumption|~suppose|~imagine|~view|~opinion|~accuse|~accusation|~allegation|~accused|~charge|~argue|~contend|~maintain|~insist|~assert|
      ~estimate|~suggest|~indicate|~hypothesis|~theory|~impression|~perceive|~deem|~consider|~reckon|~expect|~hope|~fear|~suspected|`,
    plain: `~believe|~belief|~allege|~alleged|~allegedly|~claim|~suspect|~suspicion|~suspicious|~purport|~purported|~so-called|so called|~presume|~suppose|~reputed|~ostensible|~putative`,
    strong: `~show|~find|~reveal|~establish|~verify|~admit|~acknowledge|~realize|~determine|~conclude|~confirm|~fact|~evidence|~document|~convince|~discover|~certain|~sure`,
    sharp: `~know|~prove|~proof|~proven|proven|~confirmed|~demonstrate|~verified|~established|~undisputed|~certify`,
  },
  purpose: {
    weak: `~want|~wish|~propose|~proposal|~offer|~consider|~ask|~think|~prepare|~would like to|~expect|~look to|~ready|~study|~mull|~weigh|~work|~set to|~about to|~try|~attempt|~wait|~ready to|would|~suggest|~discuss|~desire`,
    plain: `~hope|~hopeful|~hopefully|~plan|~intend|~intention|~aim|~seek|~aspire|~want to|~strive|~endeavor|~try to|~consider|~mull|~contemplate|~wish to`,
    strong: `will|'ll|i'll|we'll|he'll|she'll|they'll|it'll|you'll|~decide|~decision|~insist|~determined|~resolve|~commit|~commitment|~agree|~going to|shall`,
    sharp: `~vow|~pledge|~promise|~swear|~guarantee|~undertake|~commit to`,
  },
  order: {
    weak: `in order to|in order|made to order|world order|order of|out of order|law and order|~ask|~request|~urge|~appeal|~invite|~call|~call on|~call for|~encourage|~advise|~recommend|~recommendation|~suggest|~propose|~want|~should|~plead|~beg|
      ~seek|~persuade|~allow|~permit|~let|~enable|~help|~exhort|~implore`,
    plain: `~ask|~request|~urge|~invite|~appeal|~advise|~recommend|~encourage|~suggest|~permit`,
    strong: `~order|~demand|~require|~instruct|~direct|~tell|must|~insist|~impose|have to|has to|had to|~need|~oblige|~mandate|~warn`,
    sharp: `~command|~compel|~force to|~oblige|~coerce|~dictate|~decree`,
  },
  amount: {
    weak: `~several|~few|a few|~various|~number|a lot|lots|~numerous|~dozen|~portion|
      a handful|~handful|nearly all|almost all|virtually all|not all|~two-thirds|~plenty|`,
    plain: `some|many|most|~majority|much|~several|some of|many of|most of`,
    strong: `each|~whole|~entire|~total|both|anyone|anybody|~full|none|no|throughout|across|always|any|~overall|~together`,
    sharp: `every|everyone|everybody|everything|the whole|the entire|all|all of|all the|every single|each and every|~entirety|every one of|each of|every`,
  },
  frequency: {
    weak: `~common|commonly|~repeat|repeatedly|~time|at times|now and then|~tend|~occasion|~most|mostly|largely|~regular|~period|~recur|in general|as a rule|increasingly|~many|~much|~norm|~custom|~day|~daily|~used|~rare|~uncommon|~unusual|~usual|~frequent`,
    plain: `often|sometimes|usually|generally|normally|typically|frequently|occasionally|regularly|rarely|seldom|periodically|at times|from time to time|in general|intermittently|sporadically|customarily|ordinarily|routinely|habitually|many times|repeatedly`,
    strong: `constantly|continually|continuously|~constant|~continuous|ever|all the time|~every|each|still|whenever|~consistent|consistently|forever|perpetually|~perpetual|~permanent|permanently|all along|~long|~keep|~continue`,
    sharp: `always|invariably|without exception|every time|at all times|unfailingly|~eternal|`,
  },
  extent: {
    weak: `~large|~main|~most|~great|~significant|significantly|~considerable|considerably|~substantial|substantially|~primary|~essential|~basic|basically|~half|more or less|~kind of|sort of|~quite|very|~major|~mere|so|~rather|fairly|pretty|~near`,
    plain: `largely|mostly|partly|partially|mainly|somewhat|relatively|nearly|almost|virtually|essentially|primarily|predominantly|chiefly|to some extent|to a large extent|
      to a great extent|to a certain extent|for the most part|in part|in large part|practically|broadly|principally|generally|comparatively|reasonably|~partial|overwhelmingly|a bit|slightly|moderately|a little`,
    strong: `~full|~complete|~total|~absolute|~whole|~very|all|~quite|~perfect|perfectly|~thorough|thoroughly|~exact|just|~pure|purely|~clear|~simple|simply|really|truly|~deep|deeply|~sheer|~extreme|extremely|~strict|strictly`,
    sharp: `entirely|completely|fully|totally|wholly|absolutely|utterly|altogether|in full|in its entirety|in their entirety|exclusively|solely|unconditionally|categorically`,
  },
  figure: {
    weak: `exactly what|exactly what's|exactly like|exactly how|exactly why|exactly where|exactly who|exactly when|exactly the|exactly that|not exactly|precisely because|precisely what|precisely the|~estimate|~average|~dozen|~some|~close to|~over|~under|~up|~more|~less|~least|~most|~range|~or so|between`,
    plain: `about|around|roughly|approximately|nearly|almost|close to|circa|an estimated|more than|less than|fewer than|at least|at most|up to|as many as|as much as|over|under|some|well over|just over|just under|upwards of|in excess of|no more than|no less than|no fewer than|above|below`,
    strong: `~full|~total|just|only|~same|~equal|even`,
    sharp: `exactly|precisely|~exact|~precise|to the day|on the dot|~accurate|accurately|neither more nor less`,
  },
}

export const arabicCertainty: Readonly<Record<Scale, Strengths>> = {
  chance: {
    weak: `يمكن|تمكن|يمكنه|يمكنها|يمكنهم|يمكنك|يمكننا|بإمكانه|بإمكان|بإمكانها|بإمكانهم|بإمكانك|بإمكاننا|~إمكان|~إمكانية|~ممكن|قابل|قابلة|~أمكن|~استطاع|~تمكن|بوسع|بوسعه|~جاز|~رجح|~راجح|~تنبأ|~خشي|~خاف|
      ~خطر|~مخاطر|~ألمح|~لمح|~إشارة|~أشار|~هدد|~أوشك|~كاد|~ينبغي|~انبغى|~افترض|~محتمل|~غالب|~أوحى|~ممكن|~فرصة|من شأنه|من شأنها|~معرض|~عرضة|~تكهن|~إشاعة|~شائعة|~مستبعد|~استبعد|~قدر`,
    plain: `أفادت تقارير|تفيد تقارير|ذكرت تقارير|تشير تقارير|وفقا لتقارير|وفق تقارير|بحسب تقارير|حسب تقارير|تقارير تفيد|تردد أن|على ما يقال|كما يقال|حسبما يقال|على ما يزعم|قد|ربما|لربما|لعل|لعله|لعلها|لعلهم|عسى|يمكن أن|من الممكن|من المحتمل|~احتمل|~احتمال|~محتمل|محتملا|محتملة|من الجائز|يجوز أن|من المرجح|يرجح|ترجح|نرجح|على الأرجح|الأرجح|~مرجح|~رجح|يبدو|تبدو|يبدون|بدا|بدت|على ما يبدو|كما يبدو|~مفترض|من المفترض|
      يفترض|~متوقع|من المتوقع|~توقع|يتوقع|يظهر أن|في الغالب|في أغلب الظن|أغلب الظن|يقال|قيل|ويقال|يشاع|~يحتمل|يحتمل|من المنتظر|من المقدر`,
    strong: `سوف|~ثبت|~أكد|~تأكد|يجب|~وجب|لا بد|لابد|~ضروري|~حقا|حقا|فعلا|بالفعل|في الواقع|في الحقيقة|~واضح|~وضح|~اتضح|~جلي|~مصر|طبعا|بالطبع|~حتمي|~لزم|~واثق|~سيكون`,
    sharp: `بالتأكيد|من المؤكد|~مؤكد|~أكيد|أكيد|حتما|حتميا|بلا شك|لا شك|لاشك|دون شك|بدون شك|من دون شك|دون أدنى شك|لا ريب|بلا ريب|قطعا|يقينا|~يقين|~محتوم|لا محالة|بكل تأكيد|لا مفر|لا جدال|~مضمون|~ضمن|~حتمي|على وجه اليقين|~متأكد|~موقن|~تأكيد`,
  },
  proof: {
    weak: `~رأى|~حسب|~شعر|~خال|~تخيل|~تصور|~وجهة|~رأي|~اتهم|~اتهام|~متهم|~تهمة|~وفق|وفقا|بحسب|حسب|~قدر|~اقترح|~إيحاء|~فرضية|~نظرية|~انطباع|~خمن|~توقع`,
    plain: `~اعتقد|~اعتقاد|~معتقد|~ظن|~ظنون|~زعم|~مزعوم|المزعومة|~مزاعم|~ادعى|~ادعاء|~مدعى|~اشتبه|~مشتبه|~شبهة|~افترض|~مفترض|~مفترضة|~افتراض|ما يسمى|~ما يعرف ب|~شك في`,
    strong: `~أظهر|~وجد|~كشف|~تبين|~أقر|~اعترف|~استنتج|~خلص|~حقيقة|~دليل|~أدلة|~وثق|~اقتنع|~مقتنع|~اكتشف|~أكد|~تأكد|~متأكد|~بين|~دل|~ثابت|~أيقن|~واثق|~مؤكد`,
    sharp: `~عرف|~علم|~أدرك|~ثبت|~أثبت|~مثبت|~إثبات|~برهن|~برهان|~تحقق|~معروف|~معلوم|~درى|~ثابت`,
  },
  purpose: {
    weak: `~أراد|~رغب|~رغبة|~اقترح|~عرض|~درس|~فكر|~استعد|~تمنى|~ود|~طلب|~حاول|~محاولة|~عمل|~هدف|~بحث|~ناقش|~مقترح|~مشروع|~مستعد|~نوى|~عزم|~شاء|~تطلع|~توجه|~قصد|~من أجل`,
    plain: `~أمل|~آمل|~تأمل|~مأمول|~خطط|~خطة|~اعتزم|~نية|~نوى|~سعى|~سعي|~طمح|~هدف|~حاول|~أراد|~تمنى|~عازم|~يعتزم|~عزم|~رجا|~رغب|بصدد`,
    strong: `سوف|~قرر|~قرار|~أصر|~صمم|~مصمم|~التزم|~التزام|~وافق|~حسم|~عازم`,
    sharp: `~تعهد|~وعد|~أقسم|~ضمن|~التزم|~حلف|~قطع عهدا|~عهد|~عاهد`,
  },
  order: {
    weak: `~دعا|~دعوة|~ناشد|~حث|~نصح|~أوصى|~توصية|~طلب|~رجا|~اقترح|~شجع|~أراد|~سمح|~أتاح|~التمس|~ينبغي|~انبغى|~استأذن|~أهاب|~حض|~سعى`,
    plain: `~طلب|~ناشد|~دعا|~حث|~نصح|~أوصى|~رجا|~التمس|~شجع|~سمح|~أهاب|~حض`,
    strong: `~طالب|~مطالبة|~اشترط|~وجه|~كلف|~تعليمات|يجب|~وجب|~أصر|~فرض|~لزم|~شدد|~أوعز|~مطلوب|~حذر`,
    sharp: `~أمر|~أوامر|~ألزم|~أجبر|~أرغم|~قسر|~أكره|~فرض|~أوعز|~أملى`,
  },
  amount: {
    weak: `~عدد|~مجموعة|~جزء|~قسم|~جانب|~نصف|~ثلث|~ربع|~عشرات|~مئات|~آلاف|~شطر|~فئة|~قليل|~متعدد|~مختلف|~وافر|~أكثر|~بضع|~بضعة|~نفر|~حفنة|~كم|~قدر|~أحد|~إحدى|~آخر|~ثلثا|~متنوع|~نسبة`,
    plain: `بعض|البعض|بعضهم|بعضها|لبعض|ببعض|معظم|معظمهم|معظمها|لمعظم|بمعظم|أغلب|أغلبهم|أغلبها|غالب|غالبية|الغالبية|أغلبية|الأغلبية|أكثرية|كثير من|الكثير|الكثير من|الكثيرين|الكثيرون|كثيرون|كثيرين|كثيرة|كثير|كثيرا من|العديد|العديد من|عديد من|عدة|جل|ثلة|قليل من|عدد من|عدد كبير|أكثر من نصف`,
    strong: `~كامل|~سائر|~عموم|طوال|~قاطبة|~كلا|كلا|كلتا|~أي|~إجمالي|~شامل|~شتى|~تام|~مجمل|~أسر|~سوي|~طيلة|~عبر|دائما|~جمع`,
    sharp: `كل|الكل|كلها|كلهم|كله|كلهن|كلنا|كلكم|لكل|بكل|ولكل|جميع|الجميع|لجميع|بجميع|جميعها|جميعهم|جميعا|جميعنا|كافة|لكافة|بكافة|كافه|بأسره|بأسرها|بأكمله|بأكملها|بأكملهم|برمته|برمتها|أجمع|أجمعين`,
  },
  frequency: {
    weak: `~معظم|~مرة|~مرات|~عموم|~شيوع|~شائع|~تكرر|~متكرر|~أكثر|~عادي|~معتاد|~منتظم|~كثير|~اعتاد|~غلب|~أغلب|~يوم|~وقت|~حين`,
    plain: `غالبا|غالبا ما|في الغالب|في كثير من الأحيان|في أغلب الأحيان|في معظم الأحيان|كثيرا|كثيرا ما|أحيانا|في بعض الأحيان|بعض الأحيان|بين الحين والآخر|من حين لآخر|بين حين وآخر|من وقت لآخر|بين الفينة والأخرى|تارة|عادة|عادة ما|في العادة|عموما|بشكل عام|بوجه عام|بصفة عامة|
      نادرا|نادرا ما|قلما|مرارا|بشكل متكرر|بشكل منتظم|بانتظام|بصورة منتظمة|بشكل دوري|دوريا|أغلب الوقت|معظم الوقت|طبيعيا|بصورة عامة|على العموم|بكثرة|مرات عديدة|عدة مرات|في أحيان كثيرة|في حالات نادرة|في حالات قليلة|في معظم الحالات|في أكثر الأحيان|في الأغلب`,
    strong: `باستمرار|~مستمر|~استمر|~ظل|~ما زال|لا يزال|لا تزال|ما زال|كلما|~متواصل|بلا انقطاع|دون انقطاع|~طوال|طوال الوقت|طيلة الوقت|~بقي|~لم يزل|~دأب|كل|في كل`,
    sharp: `دائما|دوما|على الدوام|أبدا|~دائم|في كل مرة|كل مرة|دون استثناء|بلا استثناء|في كل الأحوال|في جميع الأحوال|كل الأوقات|جميع الأوقات|قط|للأبد|إلى الأبد`,
  },
  extent: {
    weak: `~كبير|~معظم|~أساس|~أساسي|~رئيسي|~رئيس|~نصف|~شبه|~نسبة|~نوع|~بعض|~أغلب|~أكثر|~ملحوظ|~جزء|~قليل|~درجة|~حد|~واسع|~جل|~غالبا|~شكل`,
    plain: `إلى حد كبير|إلى حد ما|إلى حد بعيد|لحد كبير|بشكل كبير|بصورة كبيرة|بدرجة كبيرة|إلى درجة كبيرة|جزئيا|بشكل جزئي|بصورة جزئية|نسبيا|بشكل نسبي|تقريبا|أساسا|بشكل أساسي|بصورة أساسية|بصفة أساسية|بشكل رئيسي|بصفة رئيسية|بصورة رئيسية|في الأساس|في الغالب|غالبا|
      في معظمه|في معظمها|معظم|شبه|يكاد|تكاد|كاد|كادت|يكادون|نوعا ما|بعض الشيء|قليلا|في المقام الأول|في جانب كبير|~جزئي|بنسبة كبيرة|في أغلبه`,
    strong: `~كامل|~تام|~مطلق|~كلي|~شامل|~كل|جدا|للغاية|~بحت|~صرف|~محض|حقا|~عميق|~شديد|~جميع|~صارم`,
    sharp: `كليا|كاملا|كاملة|بالكامل|تماما|بشكل كامل|بصورة كاملة|بشكل تام|بصورة تامة|كلية|بالكلية|مطلقا|على الإطلاق|إطلاقا|بتاتا|البتة|بشكل مطلق|بصورة مطلقة|بشكل كلي|قطعيا|حصرا|حصريا|فقط|برمته|برمتها|بأكمله|بأكملها|بأسره|بأسرها`,
  },
  figure: {
    weak: `~قدر|~مقدر|~متوسط|~معدل|~أكثر|~أقل|~مدى|بين|~عشرات|~مئات|~بضع|~بضعة|~نيف|~زاد|~فاق|~تجاوز|~بعض|~عدة`,
    plain: `نحو|حوالي|قرابة|زهاء|تقريبا|ما يقارب|يقارب|تقارب|ما يقرب من|يقرب من|بنحو|بحوالي|لنحو|لحوالي|يناهز|ما يناهز|أكثر من|لأكثر من|بأكثر من|أقل من|لأقل من|بأقل من|ما يصل إلى|يصل إلى|تصل إلى|ما لا يقل عن|لا يقل عن|لا تقل عن|على الأقل|على الأكثر|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تزيد عن|تزيد على|بما يزيد|أزيد من|في حدود|بحدود|فوق|ما بين|كحد أقصى|كحد أدنى|لا يتجاوز|لا تتجاوز|دون`,
    strong: `فقط|~مجرد|~كامل|~إجمالي|~نفس|~ذات|فحسب|~محدد`,
    sharp: `بالضبط|تماما|بالتحديد|تحديدا|على وجه التحديد|على وجه الدقة|بدقة|~دقيق|بالتمام|بالتمام والكمال|عينه|بعينه`,
  },
}

/** Arabic hedges that are hardly ever left out without a loss: of what is said, and of a figure. */
export const tellingHedges = {
  statement: `يرجح|ترجح|قد|ربما|لربما|لعل|لعله|لعلها|لعلهم|عسى|يبدو|تبدو|يبدون|على ما يبدو|كما يبدو|يقال|قيل|من المحتمل|على الأرجح|من المرجح|يزعم|تزعم|يزعمون|زعم|زعمت|
    زعموا|المزعوم|المزعومة|المزعومين|مزعوم|مزعومة|يعتقد|تعتقد|نعتقد|أعتقد|يعتقدون|يشتبه|تشتبه|يشاع|تردد أن|أفادت تقارير|تفيد تقارير|ذكرت تقارير|تشير تقارير|
    وفقا لتقارير|وفق تقارير|بحسب تقارير|حسب تقارير|تقارير تفيد|على ما يقال|كما يقال|حسبما يقال|على ما يزعم`,
  frequency: `في الغالب|غالبا|غالبا ما|أحيانا|في بعض الأحيان|في معظم الأحيان|في أغلب الأحيان|في معظم الحالات|نادرا|نادرا ما|عادة|عادة ما|في العادة`,
  figure: `حوالي|لحوالي|بحوالي|قرابة|زهاء|ما يقرب من|ما يقارب|تقريبا`,
}
