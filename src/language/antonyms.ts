import { englishStem } from './english/stem.ts'

/** Words that say the contrary of one another: those before the bar and those after it. */
const opposites = [
  'confirm affirm acknowledge admit concede|deny refute disavow',
  'accept approve agree endorse|reject refuse decline rebuff',
  'succeed manage success|fail failure',
  'allow permit authorize enable|ban prohibit forbid prevent bar',
  'support supporter|oppose opponent',
  'rise increase grow climb surge growth|fall decrease decline drop shrink reduction',
  'open reopen|close shut closure',
  'enter arrive arrival entry|depart departure exit withdraw withdrawal',
  'release free|arrest detain jail imprison detention imprisonment',
  'acquit acquittal exonerate|convict conviction',
  'innocent innocence|guilty guilt',
  'legal legally lawful lawfully legitimate|illegal illegally unlawful unlawfully illegitimate illicit',
  'likely|unlikely',
  'possible|impossible',
  'clear|unclear ambiguous vague',
  'able|unable incapable',
  'true correct right|false untrue incorrect wrong',
  'include|exclude',
  'praise commend applaud|condemn denounce criticize deplore',
  'friend friendly|enemy foe hostile',
  'attack|defend',
  'advance|retreat',
  'strong strengthen strength|weak weaken weakness',
  'high|low',
  'appoint hire recruit|dismiss sack oust fire',
  'accelerate hasten|slow delay postpone',
  'survive alive|die dead',
  'safe safely|dangerous unsafe',
  'public publicly|secret secretly',
  'majority|minority',
  'maximum|minimum',
  'remember|forget',
  'love|hate',
  'optimistic optimism|pessimistic pessimism',
  'positive|negative',
  'improve improvement|worsen deteriorate deterioration',
  'unite unity|divide division',
  'trust|distrust mistrust',
  'necessary|unnecessary',
  'known|unknown',
  'usual ordinary normal|unusual extraordinary abnormal',
  'equal equality|unequal inequality',
  'stable stability|unstable instability',
  'direct directly|indirect indirectly',
  'official officially|unofficial unofficially',
  'armed|unarmed',
  'conditional|unconditional',
  'ease relax|tighten toughen',
  'expand widen|narrow reduce',
  'build construct|destroy demolish',
  'join|quit',
  'honor respect|violate breach',
  'often frequently usually|rarely seldom hardly',
  'many numerous|few',
  'temporary temporarily|permanent permanently',
  'voluntary voluntarily|forced forcibly compulsory',
]

const sets = opposites.map((pair) => pair.split('|').map((words) => new Set(words.split(' ').map(englishStem))))

export interface Contrary {
  /** The stems that say what the word says, the word's own among them. */
  readonly same: ReadonlySet<string>
  /** The stems that say the contrary. */
  readonly contrary: ReadonlySet<string>
}

/** By the stem of an English word. Words that turn the story round but not its truth (win and lose, buy and sell) are left out. */
export const contraries: ReadonlyMap<string, Contrary> = new Map(
  sets.flatMap(([these = new Set<string>(), those = new Set<string>()]) => [
    ...[...these].map((stem) => [stem, { same: these, contrary: those }] as const),
    ...[...those].map((stem) => [stem, { same: those, contrary: these }] as const),
  ]),
)
