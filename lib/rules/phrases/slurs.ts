/** Slurs against groups: never fit for a reply, whoever is meant. Reclaimed or neutral words are left out. Source: S2 policy ("hate speech"). */
export const SLURS = [
  '(nigger|niggers|nigga|niggas|faggot|faggots|fag|fags|tranny|trannies|kike|kikes|spic|spics|chink|chinks|gook|gooks|wetback|wetbacks|paki|pakis|raghead|ragheads|towelhead|towelheads|spastic|spaz|mongoloid|shemale|golliwog|gypo|pikey|pikeys|redskin|beaner|beaners|feminazi|feminazis|slut|sluts|whore|whores|skank)',
] as const;
