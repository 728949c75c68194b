/** Apologies that take themselves back. Sources: S2 ("show regret, do it personally"), E-d7, E-d8. */
import type { Swap } from './canned.ts';

const FEELS =
  '(feel|felt|think|thought|believe|see it|took it|took this|take it|were offended|got the impression|interpreted|found (it|this|that) (offensive|upsetting|unsatisfactory|rude)|find (it|this|that) (offensive|upsetting|unsatisfactory|rude)|are offended|were upset|are upset|are unhappy|are not (happy|satisfied|pleased)|were not (happy|satisfied|pleased|satisfied with)|are dissatisfied|are disappointed|were disappointed|were dissatisfied|did not (like|enjoy|understand|get|see|appreciate)|do not (like|agree|understand|see|appreciate)|misunderstood|misread|misheard|are confused|perceived|consider|have that (opinion|impression|view)|are (so)? (sensitive|easily)|have taken (it|this|offence|offense)|took (offence|offense)|are having (a hard time|trouble) (understanding|accepting))';

export const MENDABLE: readonly Swap[] = [
  {
    phrases: [
      `(i am|we are)? (so|very|truly|genuinely|terribly)? sorry (to hear)? (that|if|for how|about how|the way)? you ${FEELS} (that way|this way|so|like that|like this|it|this|that)?`,
      '(i|we)? (apologise|apologize|apologies) (that|if|for the fact that)? you (feel|felt|think|thought|were offended|took it|found it offensive) (that way|this way|so|like that)?',
      '(i|we) regret (that|if) you (feel|felt|think|were|are) (that way|this way|so|like that|offended|upset|disappointed|dissatisfied|unhappy)?',
    ],
    instead: 'I’m sorry we let you down',
  },
  {
    phrases: [
      '(i am|we are|we do|we|i)? (sincerely|deeply|truly|humbly|do|would like to|very|so)? (sorry|apologise|apologize|apologies|our apologies|sincere apologies) (for|about) any (inconvenience|inconveniences|distress|upset|disruption|confusion|frustration|offence|offense|issues|delay|disappointment|convenience) (that|which)? (this|it|we|the delay|the issue|you|our mistake)? (may|might|could|has|have|caused|may have|might have) (have|be|been)? (caused|causing|experienced) (you|to you)?',
      '(i am|we are|we do|we|i)? (sincerely|deeply|truly|humbly|do|would like to|very|so)? (sorry|apologise|apologize|apologies|our apologies|sincere apologies) (for|about) any (inconvenience|inconveniences|distress|upset|disruption|confusion|frustration|offence|offense|issues|disappointment|convenience) (caused|experienced|this)?',
      '(i|we) (regret|are sorry|apologise|apologize) any (inconvenience|inconveniences|trouble|distress|disruption) (caused)?',
    ],
    instead: 'I’m sorry for the trouble we caused you',
  },
  {
    phrases: [
      '(some|a few)? (mistakes|errors) (were|have been|may have been|might have been|got|clearly were) made',
      'a (mistake|error) (was|has been|may have been|might have been) made',
    ],
    instead: 'we made a mistake',
  },
];

export const NON_APOLOGIES = [
  `sorry (that|to hear (that)?|to see (that)?|for how|about how|the way|because)? you ${FEELS}`,
  'sorry if',
  '(apologise|apologize|apologies|apology|regret|regrets) (if|that you|in case|to anyone|to those who|should)',
  '(sorry|apologies) (to)? (anyone|those|anybody|everyone|whoever) (who|that)? (was|were|is|are|felt|may|might|got)? (offended|upset|hurt|affected|inconvenienced|felt|have)?',
  '(sorry|apologies) (but|however|though|yet)',
  'sorry (about|for) (that|this|it|the (wait|delay|trouble|mix up|confusion|inconvenience)|your (wait|trouble|experience|inconvenience)) but !(it|i|we|your|the|that|good|here|will|they)',
  'sorry not sorry',
  '(if|in case) (you|anyone|anybody|someone|people|any customers|any of you) (was|were|are|is|felt|feel|got|took|have been|has been) (offended|upset|hurt|inconvenienced|offence|offense|misled|let down|insulted|disappointed|bothered)',
  '(if|in case) (we|i|this|that|it|our (words|post|joke|ad|comment|advert|message)) (have|has|somehow|inadvertently|accidentally|may have|might have|in any way)? (offended|upset|hurt|inconvenienced|caused (any|you)|let you down|disappointed|came across|comes across|come across|bothered|misled)',
  '(did not|never) (mean|intend|intended|meant) to (offend|upset|hurt|cause (offence|offense)|insult) (anyone|anybody|you|any)?',
  '(no|not) (offence|offense|harm|disrespect) (was|were) (meant|intended)',
  '(any|whatever) (inconvenience|inconveniences) (caused|experienced|this|that|it|you|suffered|may|which|to)?',
  '(mistakes|errors) (were|have been|may have been) made',
  '(regrettable|unfortunate) (incident|situation|misunderstanding|that you|event|occurrence|circumstances) !(happened because (we|i))',
  '(sorry|apologise|apologize|apologies) for (your|any) (confusion|misunderstanding|feelings|disappointment|perception|reaction|impression)',
  '(sorry|apologies) (that|if)? (it|this|things|the (experience|service|stay|meal|visit)) (was|were|did|came|has) not (to|meet|up to|live|what|as) (your (liking|taste|expectations|standards)|you (expected|hoped|wanted)|your expectation)',
  '(sorry|apologies) (that|if)? (it|this|we|our (service|food|product|room|app)) (did|was|were|has|have|may|might) not? (have)? (meet|met|live up to|lived up to|fall short of|fallen short of|fell short of|satisfy|satisfied|reach|match|matched)? your (high|personal|unrealistic|particular|own)? (expectations|expectation|standards|liking|taste)',
  'sorry (that)? your (experience|expectations|visit|stay|perception|impression|opinion) (was|were|is|did) (not|less)? (met|positive|what|than|negative|disappointing|perfect|ideal)',
  'sorry (you|for what you) (perceive|perceived|consider|see as)',
  '(regret|regrets|sorry|apologise|apologize|unfortunate|sad) (that)? (our|the|your|this) . (fell|falls|has fallen|did not|may have fallen) (short|meet|live|match)',
] as const;
