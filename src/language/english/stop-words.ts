/** Words that say little of what a sentence is about: no evidence of a link, and no content that could be missing. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the of to in on at by for from with into onto upon about as and or but nor so than that this these those which who whom whose what
  it its he him his she her hers they them their theirs we us our ours you your yours i me my mine is am are was were be been being has have had having do does did done
  will would shall should can could may might must not no there here also too very just then when where while if though although because since
  up down out off over under again s t re ve ll d m it's he's she's they're we're i'm you're don't doesn't didn't isn't wasn't weren't
  such any some each other another own same both all more most much many how why`.split(/\s+/),
)

/**
 * Stems of words that render so many Arabic ones, each in some turn of phrase, that meeting them proves little: they count half.
 */
export const weakStems: ReadonlySet<string> = new Set(
  `mak tak get go com giv put set keep hold becom bring turn leav let begin start end stop work us act cas thing wai matter tim good great big larg small
  new old high low long well full part sid plac point order form kind lin first last abl open clos present show se find know think want need call ask tell
  sai year dai people person man peopl issu caus bas back hand head run mov pas fall rais rat level mean purpos result carri cut draw drop fix get giv lead
  lift lik liv look los lot miss off pai pick plai pull push reach rest rul send serv shar stand stai step tri wear win import special general certain clear
  strong hard easi simpl tru real right free whol singl common`.split(/\s+/),
)
