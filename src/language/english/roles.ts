import { englishStem } from './stem.ts'

/** Those who speak and act in public life, a line each: the words of a line may stand for one another. */
const lines = `
police policeman policemen policewoman officer cop detective constable sheriff investigator
authority official administration government state cabinet regime ministry public
minister secretary chancellor
premier prime
president chief head leader director chairman chairwoman chair boss executive manager commander founder owner
analyst expert specialist observer commentator pundit economist researcher strategist consultant
scientist researcher academic scholar professor expert study
doctor physician medic surgeon hospital consultant
nurse
lawyer attorney counsel solicitor barrister
prosecutor prosecution attorney
judge court tribunal justice magistrate
witness bystander eyewitness onlooker
resident local villager inhabitant citizen people neighbour neighbor islander
campaigner activist advocate organisation organization group
critic opponent detractor
supporter ally follower fan
protester protestor demonstrator
soldier troop army military force officer general
rebel militant insurgent gunman fighter faction
militia faction fighter
terrorist extremist
lawmaker deputy mp parliament assembly senator congressman congresswoman legislator council congress senate member representative
union syndicate federation
committee commission panel inquiry
official authority inspector auditor
worker staff employee labourer
company firm carmaker manufacturer business corporation maker airline bank organisation organization institution group brand
customer consumer client shopper buyer
student pupil
teacher lecturer professor
parent family relative mother father
journalist reporter newspaper media press channel network website agency paper magazine broadcaster correspondent editor
spokesman spokeswoman spokesperson representative
ambassador envoy diplomat
opposition opponent
party
victim survivor
suspect defendant accused
driver passenger pilot
coach manager trainer
player captain athlete
farmer grower
trader merchant dealer
priest cleric imam bishop church pastor
king prince queen princess monarch
rescuer firefighter paramedic
prisoner inmate detainee
adviser advisor aide assistant consultant
poet writer author novelist
friend colleague
landlord tenant
historian
`

const groups = new Map<string, Set<number>>()
lines
  .trim()
  .split('\n')
  .forEach((line, number) => {
    for (const word of line.split(' ')) {
      const stem = englishStem(word)
      const known = groups.get(stem)
      if (known) known.add(number)
      else groups.set(stem, new Set([number]))
    }
  })

/** Whether the stem is that of somebody who speaks or acts in public life. */
export function isRole(stem: string): boolean {
  return groups.has(stem)
}

/** Whether two roles cannot be meant by one word. */
export function rivals(a: string, b: string): boolean {
  const others = groups.get(b)
  return others !== undefined && groups.has(a) && ![...groups.get(a)!].some((group) => others.has(group))
}

/** The powers of a state, which act and answer for themselves; and what its ministries are for. A line each, as above. */
const powers =
  cells(`police | army | government cabinet administration authorities | parliament senate congress lawmakers | court judiciary tribunal | opposition |
  presidency`)
const portfolios =
  cells(`interior internal | defence defense | foreign | finance treasury financial | justice | health | education | information media | oil petroleum energy |
  trade commerce commercial | transport transportation | labour labor work | culture cultural | environment | tourism | agriculture | planning | electricity | industry |
  water irrigation | housing | youth sport sports | immigration | communications telecommunications | endowments religious | higher | reconstruction`)

function cells(list: string): ReadonlyMap<string, number> {
  return new Map(
    list.split('|').flatMap((cell, number) =>
      cell
        .trim()
        .split(/\s+/)
        .map((word): [string, number] => [englishStem(word), number]),
    ),
  )
}

export type Office = 'power' | 'portfolio'

/** Which power or portfolio the stem stands for: the same number for the same one. */
export function officeOf(stem: string, kind: Office): number | undefined {
  return (kind === 'power' ? powers : portfolios).get(stem)
}
