import { englishStem } from './stem.ts'

/** Words that judge what they name, whichever side they take. An author who uses one where the speech has no word for it speaks for himself. */
const charged = new Set(
  `regime junta clique cabal cronies dictator dictatorship tyrant tyranny despot despotism autocrat strongman warlord
  occupation occupier invader invasion aggressor aggression annexation apartheid colonizer coloniser colonialism usurper crusade crusader
  terrorist terrorism terror extremist fanatic zealot radical jihadist jihadi jihadism islamist militant militia gang gangster thug mob rabble hooligan bandit
  puppet stooge lackey proxy henchman henchmen mercenary mercenaries traitor traitors treason collaborator quisling agitator rabble-rouser demagogue firebrand
  disgrace disgraceful shame shameful shameless scandal scandalous outrage outrageous fiasco debacle farce sham travesty humiliation ignominy infamy betrayal
  mutiny mutinied mutinous insubordination sedition plot plotter conspirator conspiracy ringleader instigator rampage riot rioter
  squander plunder pillage loot looter swindle swindler fraudster charlatan profiteer parasite scum vermin savage barbarian barbaric
  coward cowardly coward cowardice crony cronyism diktat blackmail extortion
  massacre genocide pogrom slaughter butchery carnage atrocity bloodbath extermination infidel heretic apostate
  martyr martyrdom liberator liberation capitulation appeasement propaganda brainwashing indoctrination crackdown purge witch-hunt
  entity caliphate caliph stronghold bastion lair den hotbed`
    .trim()
    .split(/\s+/)
    .map(englishStem),
)

/** Whether a word of this stem judges what it names. */
export function isCharged(stem: string): boolean {
  return charged.has(stem)
}
