import { withProclitics } from '../quantity/proclitics.ts'

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night'

const listed = <T>(table: readonly (readonly [T, string])[]) =>
  table.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const))

/** Folded; مساء is all of the afternoon and evening, and in the press the night until twelve. */
const arabic = withProclitics(
  listed<readonly DayPart[]>([
    [['dawn', 'morning'], 'فجر فجرا سحر سحرا'],
    [['morning', 'dawn'], 'صباح صباحا صباحات صبيحه ضحي غداه بكره صباحي صباحيه'],
    [['noon', 'afternoon'], 'ظهر ظهرا ظهيره'],
    [['afternoon', 'evening'], 'عصر عصرا اصيل'],
    [['evening', 'afternoon', 'night'], 'مساء مساءا امسيه امسيات مسايي مساييه عشيه مغرب'],
    [['night', 'evening'], 'ليل ليلا ليله ليالي ليلي ليليه ليلتها ليلته سهره'],
  ]),
)

const english: ReadonlyMap<string, DayPart> = new Map(
  listed<DayPart>([
    ['dawn', 'dawn daybreak sunrise'],
    ['morning', "morning mornings morning's"],
    ['noon', 'noon midday'],
    ['afternoon', "afternoon afternoons afternoon's"],
    ['evening', "evening evenings evening's"],
    ['night', "night nights tonight overnight night's tonight's"],
  ]),
)

/** What parts of the day a folded Arabic word may mean, the nearest first. */
export function arabicDayPart(word: string): readonly DayPart[] | undefined {
  return arabic.get(word)?.entry
}

/** The part of the day that an English word names. */
export function englishDayPart(word: string): DayPart | undefined {
  return english.get(word.toLowerCase().replaceAll('’', "'"))
}
