/** Words that say little of what a sentence is about: no evidence of a link, and no content that could be missing. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with into onto upon about as and or but nor so than that this these those which who whom whose what
  it its he him his she her hers they them their theirs we us our ours you your yours i me my mine is am are was were be been being has have had having do does did done
  will would shall should can could may might must not no there here also too very just then when where while if though although because since
  up down out off over under again s t re ve ll d m it's he's she's they're we're i'm you're don't doesn't didn't isn't wasn't weren't
  such any some each other another own same both all more most much many how why`.split(/\s+/),
)
