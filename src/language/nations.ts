/**
 * Code; what English calls its people and what is theirs, and other names of the country; what Arabic calls the same (folded,
 * masculine singular, without article), and other names of it. The usual names are those of the CLDR, by `Intl.DisplayNames`.
 * Codes are those of ISO 3166-1, with EU, XE (Europe), XK, and our own X1 (Korea, either), X2 to X5 (England, Scotland, Wales,
 * Northern Ireland), X6 to X9 (Africa, Asia, Latin America, the Arabs).
 */
const table = `
US|American; U.S.; US; USA; America; United States of America|امريكي; اميركي; امريكا; اميركا; الولايات المتحده الامريكيه; الولايات المتحده الاميركيه; امريكان; اميركان
GB|British; Briton; UK; U.K.; Britain; Great Britain; Brit|بريطاني; بريطانيا; بريطانيا العظمي
X2|English; England; Englishman|انجليزي; انكليزي; انجلترا; انكلترا; انجليز; انكليز
X3|Scottish; Scot; Scotland; Scots|اسكتلندي; اسكوتلندي; سكتلندي; اسكتلندا; اسكوتلندا; سكتلندا; اسكتلنديه
X4|Welsh; Wales|ويلزي; ويلز
X5|Northern Irish; Northern Ireland|ايرلندا الشماليه; ايرلندي شمالي
IE|Irish; Ireland|ايرلندي; ارلندي; ايرلندا; ارلندا
FR|French; Frenchman|فرنسي; افرنسي
DE|German|الماني; المان
ES|Spanish; Spaniard|اسباني; اسبان
PT|Portuguese|برتغالي
IT|Italian|ايطالي; ايطاليين
NL|Dutch; Holland; The Netherlands; Netherlands|هولندي
BE|Belgian|بلجيكي
LU|Luxembourgish|
CH|Swiss|سويسري
AT|Austrian|نمساوي; نمسوي
SE|Swedish; Swede|سويدي
NO|Norwegian|نرويجي; نروجي
DK|Danish; Dane|دنماركي; دانماركي; دنمارك; دانمارك
FI|Finnish; Finn|فنلندي
IS|Icelandic; Icelander|ايسلندي; ايسلندا
PL|Polish; Pole|بولندي; بولوني; بولونيا
CZ|Czech; Czech Republic|تشيكي; جمهوريه التشيك
SK|Slovak; Slovakian|سلوفاكي
HU|Hungarian|مجري; هنغاري; المجر
RO|Romanian|روماني
BG|Bulgarian|بلغاري
GR|Greek|يوناني; اغريقي
RS|Serbian; Serb|صربي; صرب
HR|Croatian; Croat|كرواتي
BA|Bosnian; Bosnia|بوسني; البوسنه
SI|Slovenian; Slovene|سلوفيني
AL|Albanian|الباني
XK|Kosovar; Kosovan|كوسوفي
MK|Macedonian; Macedonia|مقدوني; مقدونيا
UA|Ukrainian|اوكراني
BY|Belarusian|بيلاروسي; بيلاروسيا; روسيا البيضاء
RU|Russian; Russian Federation|روسي; روس; روسيا الاتحاديه
MD|Moldovan|مولدوفي; مولدافيا
LT|Lithuanian|ليتواني
LV|Latvian|لاتفي
EE|Estonian|استوني
GE|Georgian|جورجي
AM|Armenian|ارمني; ارمن
AZ|Azerbaijani; Azeri|اذربيجاني; اذري
CY|Cypriot|قبرصي
MT|Maltese|مالطي
TR|Turkish; Turk; Turkey|تركي; اتراك
IL|Israeli|اسراييلي; اسراييل
PS|Palestinian; Palestine; State of Palestine|فلسطيني; فلسطين; دوله فلسطين
LB|Lebanese|لبناني
SY|Syrian|سوري; سوريه; سورييا
JO|Jordanian|اردني
IQ|Iraqi|عراقي
IR|Iranian; Islamic Republic of Iran|ايراني; الجمهوريه الاسلاميه الايرانيه
KW|Kuwaiti|كويتي
SA|Saudi; KSA|سعودي; السعوديه
AE|Emirati; UAE; U.A.E.; Emirates|اماراتي; الامارات
QA|Qatari|قطري
BH|Bahraini|بحريني
OM|Omani|عماني; سلطنه عمان
YE|Yemeni|يمني
EG|Egyptian|مصري; جمهوريه مصر العربيه
SD|Sudanese|سوداني
SS|South Sudanese|جنوب سوداني
LY|Libyan|ليبي
TN|Tunisian|تونسي
DZ|Algerian|جزايري
MA|Moroccan|مغربي
MR|Mauritanian|موريتاني
EH|Sahrawi|صحراوي
SO|Somali|صومالي
DJ|Djiboutian|جيبوتي
KM|Comorian|قمري
ER|Eritrean|اريتري; ارتيري; اريتريا
ET|Ethiopian|اثيوبي; حبشي
KE|Kenyan|كيني
UG|Ugandan|اوغندي
TZ|Tanzanian|تنزاني
RW|Rwandan|رواندي
BI|Burundian|بوروندي
CD|Congolese; Congo; DRC; Democratic Republic of the Congo; Democratic Republic of Congo|كونغولي; الكونغو; الكونغو الديمقراطيه; جمهوريه الكونغو الديمقراطيه
NG|Nigerian|نيجيري
NE|Nigerien|نيجري
ML|Malian|مالي
TD|Chadian|تشادي
SN|Senegalese|سنغالي
GH|Ghanaian|غاني
CI|Ivorian; Ivory Coast; Côte d'Ivoire|ايفواري; كوت ديفوار
CM|Cameroonian|كاميروني
BF|Burkinabe|
LR|Liberian|ليبيري
ZA|South African|جنوب افريقي; جنوب افريقيا
ZW|Zimbabwean|زيمبابوي
ZM|Zambian|زامبي
AO|Angolan|انغولي
MZ|Mozambican|موزمبيقي
NA|Namibian|ناميبي
MG|Malagasy|مدغشقري
AF|Afghan; Afghani|افغاني; افغان
PK|Pakistani|باكستاني
IN|Indian|هندي; هنود
BD|Bangladeshi; Bengali|بنغلاديشي; بنغالي
LK|Sri Lankan|سريلانكي
NP|Nepali; Nepalese|نيبالي
MM|Burmese; Myanmar; Burma|بورمي; ميانماري; ميانمار; بورما
TH|Thai|تايلاندي; تايلندي; تايلند
VN|Vietnamese|فيتنامي
KH|Cambodian|كمبودي
LA|Laotian|لاوسي
MY|Malaysian|ماليزي
SG|Singaporean|سنغافوري
ID|Indonesian|اندونيسي
PH|Filipino; Philippine; The Philippines|فلبيني; فليبيني; الفليبين
CN|Chinese; PRC|صيني
TW|Taiwanese|تايواني
HK|Hong Kong|هونغ كونغ; هونج كونج
JP|Japanese|ياباني
KR|South Korean; Republic of Korea|كوري جنوبي; كوريه جنوبيه
KP|North Korean; DPRK|كوري شمالي; كوريه شماليه
X1|Korean; Korea; Koreas|كوري; كوريا; كوريتان; كوريتين
MN|Mongolian; Mongol|منغولي
KZ|Kazakh; Kazakhstani|كازاخستاني; كازاخي
UZ|Uzbek|اوزبكي; اوزبك
TJ|Tajik|طاجيكي; طاجيك
TM|Turkmen|تركماني; تركمان
KG|Kyrgyz|قيرغيزي; قرغيزستان
AU|Australian|استرالي
NZ|New Zealander|نيوزيلندي; نيوزلندا; نيوزلندي
CA|Canadian|كندي
MX|Mexican|مكسيكي
CU|Cuban|كوبي
HT|Haitian|هايتي
DO|Dominican; Dominican Republic|دومينيكاني; دومينيكي; جمهوريه الدومينيكان; الجمهوريه الدومينيكيه; الدومينيكان
JM|Jamaican|جامايكي
PR|Puerto Rican|بورتوريكي
GT|Guatemalan|غواتيمالي; جواتيمالا; جواتيمالي
HN|Honduran|هندوراسي
SV|Salvadoran; Salvadorean|سلفادوري
NI|Nicaraguan|نيكاراغوي; نيكاراجوا
CR|Costa Rican|كوستاريكي
PA|Panamanian|بنمي
CO|Colombian|كولومبي
VE|Venezuelan|فنزويلي
EC|Ecuadorian; Ecuadorean|اكوادوري
PE|Peruvian|بيروفي
BO|Bolivian|بوليفي
CL|Chilean|تشيلي; شيلي
AR|Argentine; Argentinian; Argentinean|ارجنتيني
BR|Brazilian|برازيلي
UY|Uruguayan|اوروغواي; اوروغواياني
PY|Paraguayan|باراغواياني
VA|Vatican; The Vatican; Holy See|فاتيكاني
EU|EU; E.U.; European Union|الاتحاد الاوروبي; الاتحاد الاوربي
XE|European; Europe; Europa|اوروبي; اوربي; اوروبا; اوربا
UN|UN; U.N.; United Nations|الامم المتحده; اممي
X6|African; Africa|افريقي; افريقيا; افارقه
X7|Asian; Asia|اسيوي; اسيا
X8|Latin American; Latin America; South America|امريكا اللاتينيه; اميركا اللاتينيه; امريكا الجنوبيه; اميركا الجنوبيه
X9|Arab; Arabic; Arab world|عربي; عرب`

export interface Nation {
  readonly code: string
  readonly english: readonly string[]
  /** Folded; an adjective in the masculine singular without article among them. */
  readonly arabic: readonly string[]
}

/** Peoples, creeds and parties of more than one country, in the same form. */
const groups = `
kurds|Kurd; Kurdish|كردي; كرد; اكراد; كورد; كوردي
sunnis|Sunni; Sunnite|سني; سنه; سنه وجماعه
shiites|Shiite; Shia; Shi'ite; Shi'a|شيعي; شيعه
alawites|Alawite; Alawi|علوي
druze|Druze|درزي; دروز
yazidis|Yazidi; Yezidi; Ezidi|ايزيدي; يزيدي
houthis|Houthi; Huthi|حوثي
christians|Christian|مسيحي; نصراني; نصاري
catholics|Catholic|كاثوليكي; كاثوليك
protestants|Protestant|بروتستانتي; بروتستانت
orthodox|Orthodox|ارثوذكسي; ارثوذكس
muslims|Muslim; Moslem; Islamic; Islamist|مسلم; مسلمون; مسلمين; اسلامي; اسلاموي
jews|Jew; Jewish|يهودي; يهود
hindus|Hindu|هندوسي; هندوس
buddhists|Buddhist|بوذي
republicans|Republican; GOP|جمهوري; حزب جمهوري; جمهوريون; جمهوريين
democrats|Democrat; Democratic|ديمقراطي; حزب ديمقراطي; حزب ديموقراطي; ديموقراطي
conservatives|Conservative; Tory; Tories|محافظون; محافظين; حزب المحافظين
labour|Labour|حزب العمال
liberals|Liberal|ليبرالي
communists|Communist|شيوعي
socialists|Socialist|اشتراكي
nazis|Nazi|نازي
westerners|Western; Westerner|غربي
latinos|Latino; Hispanic; Latina|لاتيني; هسباني`

const list = (cell = '') => cell.split(';').flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim()]))

/** Every country with its people, by all that the two languages call them. */
export function nations(): readonly Nation[] {
  return read(table)
}

/** Peoples, creeds and parties without a country of their own. */
export function peoples(): readonly Nation[] {
  return read(groups)
}

function read(lines: string): readonly Nation[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', english, arabic] = line.split('|')
      return { code, english: list(english), arabic: list(arabic) }
    })
}

/** Capital, and whose government it stands for in the news. */
export const capitals: ReadonlyMap<string, string> = new Map(
  `Washington US;London GB;Westminster GB;Downing Street GB;White House US;Kremlin RU;Paris FR;Berlin DE;Moscow RU;Beijing CN;Tokyo JP;Seoul KR;Pyongyang KP;
  Tehran IR;Baghdad IQ;Damascus SY;Beirut LB;Amman JO;Riyadh SA;Doha QA;Abu Dhabi AE;Kuwait City KW;Manama BH;Muscat OM;Sanaa YE;
  Cairo EG;Khartoum SD;Tripoli LY;Tunis TN;Algiers DZ;Rabat MA;Jerusalem IL;Tel Aviv IL;Ramallah PS;Ankara TR;Kabul AF;
  Islamabad PK;New Delhi IN;Kyiv UA;Kiev UA;Minsk BY;Warsaw PL;Rome IT;Madrid ES;Lisbon PT;Brussels EU;Athens GR;Vienna AT;
  Edinburgh X3;Ottawa CA;Canberra AU;Caracas VE;Havana CU;Bogota CO;Addis Ababa ET;Asmara ER;Mogadishu SO;Juba SS;Holyrood X3`
    .split(';')
    .map((entry) => {
      const at = entry.trim().lastIndexOf(' ')
      return [entry.trim().slice(0, at), entry.trim().slice(at + 1)] as const
    }),
)

/** Names that are a part of others, or may stand for them: a Scot is a Briton, "Korea" either of two. */
const kin = ['GB X2 X3 X4 X5', 'X1 KR KP', 'EU XE', 'X9 PS', 'X9 SY', 'X9 AE', 'X6 ZA', 'X8 US'].map((group) =>
  group.split(' '),
)

/** Whether two codes may mean the same. */
export function mayBeSameNation(one: string, other: string): boolean {
  return (
    one === other ||
    kin.some((group) => group.includes(one) && group.includes(other) && (group[0] === one || group[0] === other))
  )
}
