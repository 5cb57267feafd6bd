const words = (list: string) => new Set(list.split(' '))

/** Never at the end of a sentence: what follows belongs to them. */
export const leading = words(
  'Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Cpl Adm Brig Cmdr Sen Rep Gov Pres Amb Rev Hon Fr St Mt Messrs Mme Supt Det Fig No Nos Art Sec Ch Vol pp p al ca cf vs v viz eg ie approx est',
)

/** At the end of a sentence only where the next word opens one. */
export const perhapsFinal = words(
  'U.S U.K U.N E.U U.A.E U.S.S.R D.C a.m p.m A.M P.M etc Inc Ltd Co Corp Bros Jr Sr Ph.D M.D B.A M.A Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec e.g i.e',
)

/** Words that open English sentences far more often than they follow an abbreviation inside one. */
export const openers = words(
  'The A An He She It They We I You This That These Those There Here In On At By For From With But And Or So Yet If When While As After Before Since Although Though However His Her Its Their Our My Your What Who Why How Where No Not Now Then Some Many Most All Both Each Another Other Such One Meanwhile Still Last Despite According',
)

/** Arabic verbs of saying that go on with a sentence after a closed quotation: «هل انتهينا؟» سأل الحارس. */
export const arabicSaying =
  /^[وف]?(?:قال|قالت|قالوا|أضاف|أضافت|تساءل|تساءلت|سأل|سألت|صاح|صاحت|هتف|هتفوا|أجاب|أجابت|رد|ردّ|ردت|كتب|كتبت|يقول|تقول)(?![ء-ي])/u
