/** Word classes of the phrase language: `#Insult` in a pattern stands for any of these. */
import type { WordClasses } from '@/lib/analysis/pattern.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const classes = {
  /** Forms of "be" after contractions are written out. */
  Be: words('am is are was were be been being'),
  Modal: words('can could will would shall should may might must'),
  /** Whom a reply talks to or about. */
  Person: words('you he she they him her them'),
  /** Makes a phrase louder. The commonest are passed over inside any phrase anyway. */
  Intensifier: words(
    'so very really just simply honestly literally totally absolutely completely truly actually quite too',
  ),
  /** Nouns that insult a person whatever stands around them. */
  Insult: words(
    `idiot idiots moron morons imbecile imbeciles cretin cretins retard retards loser losers scumbag scumbags dimwit dimwits
    halfwit halfwits nitwit nitwits simpleton simpletons numbskull numbskulls dumbo dummy dummies buffoon buffoons blockhead
    airhead airheads jerk jerks weirdo weirdos psycho psychos psychopath psychopaths nutjob nutjobs nutcase nutcases nutter
    nutters lunatic lunatics crybaby crybabies snowflake snowflakes lowlife lowlifes jackass jackasses dumbass dumbasses
    arsehole arseholes asshole assholes bastard bastards bitch bitches prick pricks twat twats wanker wankers dickhead
    dickheads douchebag douchebags douche cunt cunts tosser tossers muppet muppets pillock pillocks plonker plonkers numpty
    cheapskate cheapskates skinflint tightwad scrounger scroungers freeloader freeloaders moocher moochers sponger spongers deadbeat
    layabout ingrate ingrates ignoramus dolt dolts dork doofus dingbat dunderhead dullard drongo dipstick eejit fathead knucklehead loudmouth
    loudmouths lout louts lummox meathead nincompoop ninny nobhead oaf oafs pinhead prat prats ratbag saddo schmuck sicko simp sleazebag
    slimeball sourpuss swine thickhead thicko thug thugs turd twerp twit twits weasel weakling wimp windbag wretch yob yobs chav chavs bogan
    redneck rednecks hillbilly pleb plebs nutcase crackpot crackpots blowhard gasbag halfwitted shithead fuckwit motherfucker fatso slob slobs hag bimbo whiner whiners whinger whingers hypocrite hypocrites`,
  ),
  /** Nouns that insult only when someone is called one: "you are a clown". */
  Slight: words(
    `clown clowns liar liars fool fools joke disgrace waste pig pigs cow rat snake troll trolls bully bullies thief thieves
    scammer scammers fraud fraudster crook crooks coward cowards brat brats child baby kid toddler princess diva karen karens
    freak freaks creep creeps parasite parasites leech leeches racist bigot scum trash garbage rubbish peasant
    disease melt donkey goose mug plank dope wally git sponge cheat misery nonentity monster menace brute savage hooligan villain
    hysteric fruitcake headcase nightmare pest nuisance embarrassment failure donkey ape monkey dog animal animals vermin keyboard`,
  ),
  /** Adjectives that insult a person. */
  Insulting: words(
    `stupid dumb dense thick idiotic moronic pathetic ignorant clueless brainless delusional deluded insane crazy mental nuts
    unhinged deranged psychotic disgusting vile repulsive gross ugly fat lazy worthless useless hopeless incompetent childish
    immature petty toxic entitled spoiled spoilt greedy selfish arrogant obnoxious dishonest gullible hysterical senile
    braindead illiterate uneducated retarded slow dim foolish cheap laughable despicable insufferable nasty evil bonkers
    demented paranoid thoughtless heartless shameless spineless gormless witless tasteless classless moody grumpy cheeky pushy bossy snotty
    stuck-up twisted sick unbearable insolent ungrateful annoying tedious tiresome wretched contemptible`,
  ),
  /** A person named from outside. */
  Someone: words(
    'customer customers guest client passenger guy man woman lady bloke person people driver reviewer commenter',
  ),
  /** What a customer wrote in public. */
  Post: words(
    `comment comments review reviews post posts tweet tweets rating ratings message messages video videos reply thread
    feedback story complaint complaints statement photo photos picture remark remarks accusation`,
  ),
  /** Third parties that get the blame. */
  ThirdParty: words(
    `courier couriers supplier suppliers carrier carriers driver drivers warehouse manufacturer manufacturers airport airline
    airlines contractor contractors agency agencies bank banks kitchen printer partner partners vendor vendors depot post
    postman postmen distributor wholesaler factory builder builders landlord franchisee installer installers weather traffic
    computer computers system systems website server servers software printers temp temps trainee intern intermediary
    provider providers network council government customs union regulator haulier receptionist handler handlers`,
  ),
  /** Words that only lead up to what is said of someone. */
  Filler: words(
    `a an the such this that so too as all just being always really quite rather very truly clearly obviously complete total utter absolute real
    bit little kind of sort most bunch pack load nothing but like another some one big old sad proper right typical standard`,
  ),
} satisfies WordClasses;
