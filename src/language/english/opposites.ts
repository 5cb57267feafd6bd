import { englishRoot, englishStem } from './stem.ts'

/**
 * English words that exclude one another, a line each: the cells between bars contradict each other, the words of a cell do not.
 * Words with many other senses ("right", "well", "kind") are left out.
 */
const lines = `
open opened | closed close shut
public | private
future coming forthcoming | past former bygone
good great excellent wonderful fantastic superb fine | bad terrible awful horrible dreadful poor
better best | worse worst
son | daughter
brother | sister
father dad | mother mum mom
husband | wife
boy | girl
man men | woman women
uncle | aunt
nephew | niece
grandfather | grandmother
king | queen
prince | princess
parents parent | child children
male | female
forget forgotten | remember remembered recall
positive | negative
different distinct | identical same similar alike
significant important major vital crucial essential key | insignificant unimportant minor trivial irrelevant negligible
young | old elderly aged
new modern recent | old ancient
believe trust | doubt distrust mistrust disbelieve
think believe | doubt
success succeed successful | failure fail unsuccessful
government | opposition
big bigger biggest large larger largest huge great greater enormous | small smaller smallest tiny little
always constantly | rarely seldom never
often frequently usually | rarely seldom never
everyone everybody | nobody
majority | minority
truth truthful | lie falsehood untruth
true real | false untrue fake
guilty guilt | innocent innocence
high higher highest | low lower lowest
happy pleased delighted glad joyful | angry sad unhappy upset furious
proud pride | ashamed shame
win won victory winner | lose lost defeat loser
friend ally | enemy foe
friendly | hostile
easy easier simple | difficult harder
possible | impossible
likely probable | unlikely improbable
legal lawful | illegal unlawful
fair just | unfair unjust
safe safety | dangerous unsafe danger
strong stronger strength powerful | weak weaker weakness feeble
rich wealthy | poor
increase rise grow growth increasing rising growing | decrease decline fall shrink drop reduction decreasing falling
raise lift | lower cut
gain profit | loss
accept accepted acceptance | reject rejected refuse refused rejection refusal
agree agreed | disagree disagreed
allow allowed permit permitted | forbid forbidden ban banned prohibit prohibited
approve approved approval | disapprove rejected disapproval
support supported backing | oppose opposed
confirm confirmed | deny denied
admit | deny
love loved loves adore | hate hated hates loathe
hope hopeful | despair hopeless
optimistic optimism | pessimistic pessimism
begin begun start beginning opening | end finish ending conclusion
early earlier | late later
top | bottom
inside indoors | outside outdoors
enter entry arrive arrival | leave exit depart departure
north northern | south southern
east eastern | west western
left | right
near nearby close | far distant
hot warm | cold cool
day | night
morning | evening
peace peaceful | war violent
attack offensive | defence defense defensive
advance | retreat
hero | villain coward
brave courageous courage | cowardly cowardice
wise clever smart intelligent | stupid foolish
honest | dishonest
clean | dirty
clear | unclear vague
full | empty
fast quick rapid | slow
hard | soft
heavy | light
long longer | short shorter brief
wide broad | narrow
deep | shallow
thick | thin
cheap | expensive costly
beautiful pretty lovely | ugly
healthy | sick ill unhealthy
alive living | dead
life | death
born birth | died death
buy bought purchase | sell sold sale
send sent | receive received
lend | borrow
import | export
build built construct | destroy destroyed demolish
create | destroy
unite united unity | divide divided division
together | apart separately
include included | exclude excluded
add | remove subtract
everything | nothing
everywhere | nowhere
freedom free liberty | slavery captive captivity
freedom | oppression
liberate liberation | occupy occupation
independent independence | dependent dependence
democracy democratic | dictatorship dictatorial
victim | perpetrator aggressor
teacher | student pupil
doctor | patient
master | servant slave
employer | employee worker
buyer | seller
host | guest
winner | runner-up
local domestic | foreign
national | international
internal | external
temporary | permanent
partial | complete total full
minimum | maximum
ordinary normal usual | extraordinary unusual abnormal
simple | complex complicated
rare | common
calm quiet | noisy tense
polite | rude
generous | stingy greedy
patient | impatient
careful cautious | careless reckless
useful | useless
necessary | unnecessary
sufficient enough | insufficient
certain sure | uncertain unsure
responsible | irresponsible
legitimate | illegitimate
visible | invisible hidden
secret | public overt
known famous | unknown
popular | unpopular
capable able | incapable unable
ready | unready unprepared
present | absent
presence | absence
forward | backward
progress | regression setback
improve improved improvement better | worsen worsened deterioration
help helped assist | hinder hindered harm
protect protected protection | endanger threaten
save saved rescue | lose abandon
encourage | discourage
praise praised | condemn condemned criticize criticise criticism
respect respected | contempt disrespect insult
promise | threat threaten
reward | punishment punish
justice | injustice
order | chaos disorder
stability stable | instability unstable
security secure | insecurity insecure
wealth prosperity | poverty
tolerance | intolerance
loyal loyalty | disloyal treason betrayal
right rights | duty duties
winter | summer
spring | autumn
sea | land
sky | ground
soldier | civilian
military | civilian
army | police
president | king minister
parliament | government
minister | deputy
white | black
red | green
`

/** Stem -> the stems and roots of all that it excludes. */
const excluded = new Map<string, Set<string>>()
for (const line of lines.trim().split('\n')) {
  const cells = line.split('|').map((cell) => cell.trim().split(/\s+/).map(englishStem))
  for (const cell of cells)
    for (const stem of cell) {
      const others = excluded.get(stem) ?? new Set()
      for (const rival of cells)
        if (rival !== cell)
          for (const other of rival) if (!cell.includes(other)) others.add(other).add(englishRoot(other))
      excluded.set(stem, others)
    }
}

const none: ReadonlySet<string> = new Set()

/** The stems and roots of the words that cannot be true where this one is. */
export function opposites(stem: string): ReadonlySet<string> {
  return excluded.get(stem) ?? none
}
