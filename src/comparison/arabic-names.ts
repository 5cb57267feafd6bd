import { countryWords } from './names-of-places.ts'
import { withoutSpelling } from './spelling.ts'
import { withoutProclitics } from './substance-words.ts'

const people = `محمد أحمد محمود علي حسن حسين خالد عمر عثمان إبراهيم إسماعيل يوسف موسى عيسى سليمان داود مصطفى عبدالله عبدالرحمن سعيد
  سعد سعود فيصل فهد سلمان طارق زياد كريم كمال جمال نبيل سمير منير ناصر نصر ياسر عادل عماد فؤاد فادي هادي هاني رامي سامي وليد وسام بشار
  باسل حافظ صالح صلاح صدام قاسم قصي نوري حيدر عباس جعفر مقتدى بلال أيمن أشرف أنور أمين أكرم أسامة معاذ مروان مازن ماهر مجدي مدحت ممدوح
  فاطمة عائشة خديجة مريم زينب ليلى سلمى هدى منى سعاد سارة نور هبة رنا ريم دينا لينا نادية سميرة كريمة أمينة`
const places = `القاهرة الإسكندرية دمشق حلب حمص بغداد البصرة الموصل أربيل كركوك بيروت طرابلس صيدا عمان إربد القدس غزة رفح رام الخليل نابلس
  جنين الرياض جدة مكة المدينة الدمام أبوظبي دبي الشارقة الدوحة المنامة مسقط صنعاء عدن تعز الحديدة الخرطوم أمدرمان بنغازي سرت تونس صفاقس
  الجزائر وهران الرباط مراكش فاس طنجة نواكشوط مقديشو أنقرة إسطنبول طهران لندن باريس برلين موسكو واشنطن نيويورك بكين بروكسل جنيف`
const beforeNames = `السيد السيدة الدكتور الدكتورة الرئيس الرئيسة الوزير الوزيرة الأمير الأميرة الملك الملكة الشيخ الشيخة اللواء العميد العقيد
  الفريق الرائد النقيب النائب النائبة السفير السفيرة الجنرال المهندس الأستاذ الأستاذة الحاج الإمام بن ابن بنت أبو أبي أبا آل عبد مدينة
  قرية بلدة محافظة`

const set = (list: string) => new Set(list.split(/\s+/).map(withoutSpelling))
const names = new Set([...set(people), ...set(places), ...countryWords()])
const titles = set(beforeNames)

/** Whether a folded Arabic word, with or without its proclitics, is a common name of a person, a town or a country. */
export function isKnownArabicName(word: string): boolean {
  return withoutProclitics(word).some((form) => names.has(form))
}

/** Whether a folded Arabic word announces a name. */
export function isTitle(word: string): boolean {
  return withoutProclitics(word).some((form) => titles.has(form))
}
