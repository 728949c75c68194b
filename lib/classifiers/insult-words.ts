/**
 * Words that readers marked as toxic, by sort: chosen by how often raters marked them (SemEval-2021 toxic spans, ParaDetox; see
 * README.md), then read one by one. Words of identity are not here, nor words that a brand may need ("damaged", "shoot", "kick").
 */
export const INSULT_WORDS = {
  /** Names for a person. */
  insult: `
idiot idiots moron morons fool fools loser losers liar liars hypocrite hypocrites troll trolls clown clowns buffoon buffoons coward
cowards imbecile imbeciles scum scumbag scumbags scumbucket jerk jerks ass asses asshole assholes a-hole arsehole arseholes arse jackass
jackasses dumbass dumbasses smartass dimwit dimwits nitwit nitwits halfwit halfwits half-wit half-wits dummy dummies dunce dunces
dolt dolts dullard dopes cretin cretins simpleton simpletons numbskull numbskulls numskull knucklehead knuckleheads blockhead
airhead airheads meathead butthead dickhead dickheads knobhead bellend prick pricks dick dicks douche douches douchebag douchebags twat twats wanker
wankers tosser tossers git gits muppet muppets pillock plonker numpty wazzock crook crooks thug thugs thief thieves parasite parasites vermin pig
pigs swine rats weasel snake cockroach cockroaches maggot maggots slug slugs sheeple lunatic lunatics nutcase nutcases nutjob nutjobs nutter nutters
weirdo weirdos wacko wackos psycho psychos psychopath psychopaths sociopath sociopaths narcissist narcissists egomaniac megalomaniac
creep creeps pervert perverts perv freak freaks sicko scoundrel charlatan charlatans phony phonies fraudster conman ignoramus
ignoramuses traitor bully bullies crybaby snowflake whiner whiners moocher moochers deadbeat deadbeats dirtbag
dirtbags lowlife lowlifes slimeball sleazeball scammer scammers bigot bigots racist racists fascist fascists nazi nazis misogynist misogynists
sexist homophobe sucker suckers schmuck schmucks dork dweeb twit twits nincompoop bozo bozos goon goons
shill shills stooge weakling wimp sissy pansy hag bimbo skank tramp slut sluts whore whores hooker bitch bitches cunt cunts
bastard bastards retard retards spaz sob s.o.b motherfucker motherfuckers fucker fuckers fucktard fuckwit shithead shitheads asshat asswipe
dipshit dipshits cuck cucks degenerate degenerates vulture vultures leech leeches zombie zombies brainlet neanderthal caveman troglodyte oaf
murderer murderers rapist rapists terrorists predator pedophile pedophiles tyrant dictator sadist malcontent
rat bum criminal criminals traitors donkey donkeys punk witch devil killers rape raped
`,
  /** What is said of a person or their words. */
  harsh: `
stupid stupidity stupidest stupider stupidly dumb dumber dumbest dumbed ignorant ignorance pathetic pathetically idiotic idiocy idiotically moronic
imbecilic foolish foolishness foolishly ridiculous ridiculousness ridiculously silly deranged demented unhinged loony
clueless brainless braindead brain-dead mindless witless gutless spineless shameless shamelessly worthless useless incompetent
incompetence inept disgusting despicable vile loathsome odious repulsive nauseating revolting filthy arrogant pompous petulant corrupt
crooked dishonest deceitful hypocritical hypocrisy greedy cruel malicious malignant nasty bigoted racist cowardly treacherous
traitorous duplicitous narcissistic asinine ludicrous ludicrously absurd laughable lame loser retarded twisted warped
perverted unintelligent dim-witted dimwitted half-witted feeble-minded small-minded narrow-minded immature infantile
ungrateful ugly trashy sleazy sleaze scummy slimy smelly stinking rotten wretched miserable lowlife subhuman two-faced
garbage trash rubbish crock baloney hogwash horseshit mean-spirited parasitic shitty crappy asshole
arrogance lying lazy uneducated nonsense insane obnoxious disrespectful selfish gross psychotic irrational junk stink stinks detest distasteful narcissism embarrassment
`,
  /** Swearing. */
  swear: `
fuck fucks fucked fucking fuckin fucken fuckers fucker wtf stfu gtfo motherfucking goddamn goddamned goddam damn damned damnit dammit
darn shit shits shitty shitting shite shitstorm bullshit crap crappy crapola piss pissed pisses pissing ass arse butt cock
pussy pussies bollocks bugger screwed freakin freaking friggin frigging effing bloody suck sucks sucked sucking tits boobs penis
dick wank fart poop poo turd douche nigga niggas nigger niggers fag fags faggot faggots
`,
} as const;

/**
 * Harsh in some company only: violence wished upon somebody ("kill them", but not "kill the app" or "shoot us a message"), and "crazy"
 * (but not "crazy busy").
 */
export const HARSH_HERE =
  /(?<![@#./\w-])crazy(?![\w-])(?! (?:about|for|that|how|good|busy|fast|long|amazing|week|day|few)\b)|\b(?:kill|shoot|hang|burn|punch|kick|slap|smack|strangle|stab|execute|rape|murder)(?:ing|s|ed)?(?= (?:you|him|her|them|these|those|yourself|himself|themselves|people|everyone|all of (?:you|them)|the (?:bastards?|idiots?|lot))\b)/giu;

/** Masked and misspelled swearing, as whole words: f**k, sh*t, a$$, b!tch, fuuuck. */
export const MASKED_SWEARING =
  /^(?:f+[u-]*[*@#][u*@#-]*\w*|fu{1,2}c?k{1,2}\w*|f'n|f'ing|f-ing|f-off|s+[h*]*[*@#]+[it*]*t*(?:ty|s)?|sh\*+\w*|s\*+t?\w{0,2}|a[$*]{1,2}\w{0,5}|a\*\*\w*|jack\*+\w*|b[*@#!]+(?:t?ch|tches|tch|stards?|s)?|c[*@#]+(?:nts?|t|ck)?|d[*@#]+(?:ck|k|mn)s?|p[*@#u]+[*$]+\w*|n\*+\w*|w[*@]+nkers?|t[*@]+ts?|fk|fck|fcking|fkn|fuk|fukk?ing?|sht|biatch|beyotch|azz|a55|azzhole|phuck)$/;
