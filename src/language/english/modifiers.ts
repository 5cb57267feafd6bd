/** Adjectives that add a fact or a judgement to the noun they stand before: a speaker who did not say them did not mean them. */
export const weightyModifiers: ReadonlySet<string> = new Set(
  `armed unarmed foreign local secret illegal unlawful criminal corrupt violent brutal bloody deadly fatal extremist radical militant terrorist fanatical
  homeless unemployed jobless poor wealthy rich elderly disabled pregnant orphaned wounded injured dead missing kidnapped detained jailed imprisoned
  leaked stolen forged fake false alleged anonymous unnamed unknown unconfirmed confidential classified hidden covert clandestine
  unanimous coordinated systematic deliberate unprovoked spontaneous sudden surprise unexpected unprecedented historic controversial disputed so-called
  angry furious hostile bitter heated peaceful loyal disgraced notorious infamous prominent senior veteran former retired ousted exiled convicted
  masked heavily well-known powerful influential independent state-run private public government-backed iranian-backed us-backed western-backed foreign-backed
  nuclear chemical biological heavy advanced modern experimental emergency urgent mandatory compulsory voluntary permanent temporary provisional
  religious sectarian tribal ethnic racist antisemitic islamist secular nationalist separatist communist right-wing left-wing far-right conservative
  drunk drunken mentally suicidal contaminated toxic poisoned explosive burning abandoned ruined empty crowded remote luxurious expensive cheap costly
  lucrative unpaid underage teenage innocent guilty suspected rival banned forbidden wanted fugitive rogue renegade undercover volunteer
  wealthy bankrupt debt-ridden failed failing controversial unpopular popular unelected democratic authoritarian
    forged doctored redacted handwritten signed unsigned encrypted intercepted smuggled counterfeit pirated embezzled laundered
    closed-door bipartisan cross-party landslide narrow stern scathing damning tearful reluctant hasty frantic chaotic
    mysterious suspicious unexplained unexploded rigged botched thwarted foiled premeditated retaliatory preemptive pre-emptive
    veiled barefoot bearded uniformed plain-clothes hooded off-duty on-duty trainee amateur celebrity billionaire millionaire
    blind deaf paralysed paralyzed starving malnourished displaced stateless undocumented orphan widowed divorced married unmarried
    pro-government anti-government pro-western anti-western pro-iranian pro-russian hardline moderate reformist ultra-conservative jihadist
    privately-owned state-owned foreign-owned tax-free subsidised subsidized bankrupt heroic cowardly treacherous`
    .trim()
    .split(/\s+/),
)
