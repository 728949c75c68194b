/** Inflected forms of an English word: regular ones by spelling rules, irregular ones listed. */

const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'be am is are was were been being',
  have: 'have has had having',
  do: 'do does did done doing',
  go: 'go goes went gone going',
  get: 'get gets got gotten getting',
  make: 'make makes made making',
  take: 'take takes took taken taking',
  say: 'say says said saying',
  see: 'see sees saw seen seeing',
  come: 'come comes came coming',
  know: 'know knows knew known knowing',
  think: 'think thinks thought thinking',
  give: 'give gives gave given giving',
  find: 'find finds found finding',
  tell: 'tell tells told telling',
  feel: 'feel feels felt feeling',
  become: 'become becomes became becoming',
  leave: 'leave leaves left leaving',
  put: 'put puts putting',
  mean: 'mean means meant meaning',
  keep: 'keep keeps kept keeping',
  let: 'let lets letting',
  begin: 'begin begins began begun beginning',
  hear: 'hear hears heard hearing',
  run: 'run runs ran running',
  bring: 'bring brings brought bringing',
  write: 'write writes wrote written writing',
  sit: 'sit sits sat sitting',
  stand: 'stand stands stood standing',
  lose: 'lose loses lost losing',
  pay: 'pay pays paid paying',
  meet: 'meet meets met meeting',
  speak: 'speak speaks spoke spoken speaking',
  read: 'read reads reading',
  buy: 'buy buys bought buying',
  send: 'send sends sent sending',
  build: 'build builds built building',
  fall: 'fall falls fell fallen falling',
  sell: 'sell sells sold selling',
  break: 'break breaks broke broken breaking',
  forget: 'forget forgets forgot forgotten forgetting',
  understand: 'understand understands understood understanding',
  fight: 'fight fights fought fighting',
  throw: 'throw throws threw thrown throwing',
  hold: 'hold holds held holding',
  hurt: 'hurt hurts hurting',
  lie: 'lie lies lied lying',
  shut: 'shut shuts shutting',
  screw: 'screw screws screwed screwing',
  steal: 'steal steals stole stolen stealing',
  sue: 'sue sues sued suing',
  teach: 'teach teaches taught teaching',
  catch: 'catch catches caught catching',
  wear: 'wear wears wore worn wearing',
  drive: 'drive drives drove driven driving',
  eat: 'eat eats ate eaten eating',
  choose: 'choose chooses chose chosen choosing',
  person: 'person persons people',
  man: 'man men',
  woman: 'woman women',
  child: 'child children',
  cry: 'cry cries cried crying',
};

const VOWEL = /[aeiou]/;

/** All forms of a word, itself first. Without knowing whether it is a noun or a verb it gives both; never throws. */
export function inflections(word: string): string[] {
  const irregular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (irregular !== undefined) return irregular.split(' ');
  if (!/^[a-z]{2,}$/.test(word)) return [word];
  const last = word.slice(-1);
  const before = word.slice(-2, -1);
  if (last === 'e') return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (last === 'y' && !VOWEL.test(before))
    return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  const forms = [word, `${word}s`, `${word}ed`, `${word}ing`];
  // One stressed vowel before one consonant doubles it: stop, stopped.
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word)) forms.push(`${word}${last}ed`, `${word}${last}ing`);
  return forms;
}
