/**
 * English words that hold a sentence together more than they say: light verbs, adverbs of degree and order, contracted forms.
 * Another language does without them, so nothing follows from their absence.
 */
export const lightWords: ReadonlySet<string> = new Set(
  `got get gets getting give gives gave given giving take takes took taken taking make makes made making put puts putting go goes going went gone come
  comes came coming let lets keep keeps kept bring brings brought set sets turn turns turned become becomes became remain remains remained
  happen happens happened take place occur occurs occurred seem seems seemed appear appears carry carried
  about around along away back before after ahead behind between among amid across through throughout during within without against toward towards
  until till since upon via per onto inside outside above below near off
  one ones once someone something anything nothing nobody whoever whatever whichever everybody everyone everything thing things way ways matter issue case kind sort lot lots
  even still yet already ever never always often again later earlier ago now soon rather quite really actually simply merely almost nearly
  however therefore thus hence meanwhile moreover furthermore nevertheless instead otherwise especially particularly including include includes included
  well like as per every either neither whether unless except despite due many few several little less least enough certain various
  first last next new able unable likely need needs needed want wants wanted use uses used using try tries tried trying
  mr mrs ms dr sir lt gen col prof sen rep
  we've they've i've you've we'll they'll i'll you'll he'll she'll we'd they'd i'd you'd he'd she'd it'll that's there's what's who's here's let's
  can't couldn't wouldn't shouldn't won't haven't hasn't hadn't mustn't cannot ain't himself herself itself themselves ourselves myself yourself yourselves`
    .trim()
    .split(/\s+/),
)
