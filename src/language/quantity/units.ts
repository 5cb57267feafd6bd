import { withProclitics } from './proclitics.ts'

export type UnitKind =
  | 'currency'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'duration'
  | 'temperature'
  | 'speed'
  | 'people'
  | 'times'

export interface Unit {
  readonly kind: UnitKind
  /** ISO 4217 for money where the country is known, else its plain name (dinar); km, hour, tonne and so on. */
  readonly code: string
  /** To metre, square metre, litre, gram, second; a month is 30 days and a year 365. 1 for all else. */
  readonly factor: number
}

const day = 86_400
/** Kind, code, factor, Arabic singular and plural (folded), Arabic dual, English. */
const table: readonly (readonly [UnitKind, string, number, string, string, string])[] = [
  [
    'length',
    'mm',
    0.001,
    'ملم مليمتر مليمترا مليمترات ميليمتر',
    '',
    'mm millimetre millimetres millimeter millimeters',
  ],
  [
    'length',
    'cm',
    0.01,
    'سم سنتيمتر سنتيمترا سنتيمترات سنتمتر سنتمترا',
    '',
    'cm centimetre centimetres centimeter centimeters',
  ],
  ['length', 'm', 1, 'م متر مترا امتار', 'متران مترين', 'm metre metres meter meters'],
  [
    'length',
    'km',
    1000,
    'كم كلم كيلومتر كيلومترا كيلومترات',
    'كيلومتران كيلومترين',
    'km kms kilometre kilometres kilometer kilometers',
  ],
  ['length', 'mile', 1609.344, 'ميل ميلا اميال', 'ميلان ميلين', 'mile miles mi'],
  ['length', 'foot', 0.3048, 'قدم قدما اقدام', 'قدمان قدمين', 'foot feet ft'],
  ['length', 'inch', 0.0254, 'بوصه بوصات انش', 'بوصتان بوصتين', 'inch inches'],
  ['length', 'yard', 0.9144, 'يارده ياردات', '', 'yard yards'],
  ['area', 'hectare', 10_000, 'هكتار هكتارا هكتارات', 'هكتاران هكتارين', 'hectare hectares ha'],
  ['area', 'acre', 4046.856, 'فدان فدانا افدنه', 'فدانان فدانين', 'acre acres feddan feddans'],
  ['area', 'dunam', 2500, 'دونم دونما دونمات', 'دونمان دونمين', 'dunam dunams donum donums'],
  ['area', 'km2', 1e6, 'كم²', '', 'km² sqkm'],
  ['volume', 'litre', 1, 'لتر لترا لترات', 'لتران لترين', 'litre litres liter liters'],
  ['volume', 'barrel', 158.987, 'برميل برميلا براميل', 'برميلان برميلين', 'barrel barrels bbl'],
  ['volume', 'gallon', 3.785, 'جالون غالون جالونات غالونات', '', 'gallon gallons'],
  ['weight', 'g', 1, 'غرام غراما غرامات جرام جراما جرامات', 'غرامان غرامين', 'g gram grams gramme grammes'],
  [
    'weight',
    'kg',
    1000,
    'كغ كغم كجم كيلو كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات',
    '',
    'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  ],
  ['weight', 'tonne', 1e6, 'طن طنا اطنان', 'طنان طنين', 'tonne tonnes ton tons'],
  ['weight', 'pound', 453.592, 'رطل رطلا ارطال', '', 'lb lbs'],
  ['duration', 'second', 1, 'ثانيه ثوان ثواني', 'ثانيتان ثانيتين', 'second seconds sec secs'],
  ['duration', 'minute', 60, 'دقيقه دقايق', 'دقيقتان دقيقتين', 'minute minutes min mins'],
  ['duration', 'hour', 3600, 'ساعه ساعات', 'ساعتان ساعتين', 'hour hours hr hrs'],
  ['duration', 'day', day, 'يوم يوما ايام اياما', 'يومان يومين', 'day days'],
  ['duration', 'night', day, 'ليله ليال ليالي', 'ليلتان ليلتين', 'night nights'],
  ['duration', 'week', 7 * day, 'اسبوع اسبوعا اسابيع', 'اسبوعان اسبوعين', 'week weeks'],
  ['duration', 'month', 30 * day, 'شهر شهرا اشهر شهور', 'شهران شهرين', 'month months'],
  [
    'duration',
    'year',
    365 * day,
    'سنه سنوات سنين سنينا عام عاما اعوام اعواما',
    'سنتان سنتين عامان عامين حولين',
    'year years yr yrs',
  ],
  ['duration', 'decade', 3650 * day, 'عقد عقدا عقود', 'عقدان عقدين', 'decade decades'],
  ['duration', 'century', 36_500 * day, 'قرن قرنا قرون', 'قرنان قرنين', 'century centuries'],
  ['temperature', 'degree', 1, 'درجه درجات', 'درجتان درجتين', 'degree degrees'],
  ['speed', 'knot', 1, 'عقده', '', 'knot knots'],
  ['currency', 'USD', 1, 'دولار دولارا دولارات', 'دولاران دولارين', 'dollar dollars usd'],
  ['currency', 'EUR', 1, 'يورو', '', 'euro euros eur'],
  ['currency', 'pound', 1, 'جنيه جنيها جنيهات', 'جنيهان جنيهين', 'pound pounds'],
  ['currency', 'GBP', 1, '', '', 'gbp sterling'],
  ['currency', 'dinar', 1, 'دينار دينارا دنانير', 'ديناران دينارين', 'dinar dinars'],
  ['currency', 'IQD', 1, '', '', 'iqd'],
  ['currency', 'lira', 1, 'ليره ليرات', 'ليرتان ليرتين', 'lira liras lire'],
  ['currency', 'rial', 1, 'ريال ريالا ريالات', 'ريالان ريالين', 'riyal riyals rial rials'],
  ['currency', 'dirham', 1, 'درهم درهما دراهم', 'درهمان درهمين', 'dirham dirhams'],
  ['currency', 'toman', 1, 'تومان تومانا', '', 'toman tomans'],
  ['currency', 'RUB', 1, 'روبل روبلا روبلات', '', 'rouble roubles ruble rubles'],
  ['currency', 'CNY', 1, 'يوان يوانا', '', 'yuan'],
  ['currency', 'JPY', 1, 'ين', '', 'yen'],
  ['currency', 'ILS', 1, 'شيكل شيكلا شيقل شواكل', '', 'shekel shekels'],
  ['currency', 'CHF', 1, '', '', 'chf'],
  ['currency', 'franc', 1, 'فرنك فرنكا فرنكات', '', 'franc francs'],
  ['currency', 'cent', 0.01, 'سنت سنتا سنتات', '', 'cent cents'],
  ['people', 'person', 1, 'شخص شخصا اشخاص نسمه نفر نفرا انفار فرد فردا', 'شخصان شخصين', 'person persons people'],
  [
    'people',
    'killed',
    1,
    'قتيل قتيلا قتلي شهيد شهيدا شهداء',
    'قتيلان قتيلين شهيدان شهيدين',
    'dead killed martyr martyrs',
  ],
  ['people', 'wounded', 1, 'جريح جريحا جرحي', 'جريحان جريحين', 'wounded injured'],
  ['people', 'soldier', 1, 'جندي جنديا جنود عسكري عسكريا', 'جنديان جنديين', 'soldier soldiers troops'],
  ['people', 'fighter', 1, 'مقاتل مقاتلا', '', 'fighter fighters'],
  ['people', 'man', 1, 'رجل رجلا رجال', 'رجلان رجلين', 'man men'],
  ['people', 'woman', 1, 'امراه نساء', 'امراتان امراتين', 'woman women'],
  ['people', 'child', 1, 'طفل طفلا اطفال', 'طفلان طفلين', 'child children'],
  ['times', 'time', 1, 'مره مرات', 'مرتان مرتين', 'times'],
]

const unit = ([kind, code, factor]: (typeof table)[number]): Unit => ({ kind, code, factor })
const forms = (column: 3 | 4 | 5) =>
  table.flatMap((row) =>
    row[column]
      .split(' ')
      .filter((form) => form !== '')
      .map((form) => [form, unit(row)] as const),
  )

/** Arabic units after (or, definite, before) their number, with proclitics; Latin abbreviations too, for they stand in Arabic texts. */
export const arabicUnits = withProclitics(forms(3))
/** Two of a unit, in one word. */
export const arabicDualUnits = withProclitics(forms(4))
export const englishUnits: ReadonlyMap<string, Unit> = new Map(forms(5))

export const signs: ReadonlyMap<string, Unit> = new Map(
  Object.entries({ $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₪': 'ILS', '₺': 'TRY', '₽': 'RUB' }).map(
    ([sign, code]) => [sign, { kind: 'currency', code, factor: 1 }],
  ),
)
