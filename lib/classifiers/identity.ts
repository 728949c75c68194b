/**
 * Words that say who someone is, and names that stand for a camp. Alone they must never move a score (fairness), so
 * every scorer sees one mask in their place. Slurs are not here: they are insults.
 */
const GROUPS = `
man men woman women male males female females guy guys girl girls boy boys lady ladies gentleman gentlemen
gay gays lesbian lesbians homosexual homosexuals bisexual bisexuals queer trans transgender transsexual lgbt lgbtq nonbinary straight
black blacks white whites brown asian asians african africans arab arabs latino latinos latina latinas hispanic hispanics indigenous
native natives aboriginal caucasian negro immigrant immigrants migrant migrants refugee refugees foreigner foreigners alien aliens
muslim muslims islam islamic islamist islamists jew jews jewish judaism zionist zionists christian christians christianity catholic catholics
catholicism protestant protestants evangelical evangelicals mormon mormons hindu hindus buddhist buddhists sikh sikhs atheist atheists
church mosque synagogue religion religious god allah jesus pope bible quran
american americans canadian canadians british english englishman irish scottish welsh french german germans italian italians spanish
russian russians chinese japanese korean koreans indian indians pakistani pakistanis mexican mexicans turkish turk turks polish
israeli israelis palestinian palestinians iranian iranians iraqi iraqis syrian syrians ukrainian ukrainians somali somalis nigerian nigerians
america usa canada china russia mexico israel india pakistan iran iraq syria africa europe england ukraine
disabled disability blind deaf autistic autism wheelchair mute dyslexic elderly senior seniors old young teenager teenagers kid kids boomer
boomers millennial millennials
mother father mom dad wife husband son daughter
liberal liberals democrat democrats democratic dems republican republicans gop conservative conservatives tory tories leftist leftists
socialist socialists communist communists marxist capitalist feminist feminists progressive progressives
trump obama hillary clinton bush biden trudeau putin pelosi mcconnell sanders harper kavanaugh comey
sikhs quaker quakers amish roma romani gypsy gypsies gipsy pregnant homeless poor rich vegan vegans vegetarian vegetarians widow widower divorced
police cop cops veteran veterans politician politicians
`;

const MASKED = new Set(GROUPS.trim().split(/\s+/));

/** True for a lower-case word that the scorers never see. */
export function isMaskedWord(form: string): boolean {
  return MASKED.has(form.endsWith("'s") ? form.slice(0, -2) : form);
}
