/** A time that a person gives: what makes a promise one. Sources: S2 ("who does what by when"), E-d5. */
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const HOURS =
  'noon|midday|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|close|closing|lunch|lunchtime|tea|dinner|breakfast|dawn|sunrise|dusk|bedtime|morning|evening';

export const TIMES = [
  `(today|tonight|tomorrow|${DAYS}|overnight|straightaway|immediately)`,
  `(by|at|before|around|until|till|from|after) (about|around)? (${HOURS}|then)`,
  '(this|next) (morning|afternoon|evening|week|month|minute|weekend|spring|summer|autumn|winter|time)',
  '(within|in) (the|an|a|one|two|three|five|ten|fifteen|twenty|half) ... (hour|hours|minute|minutes|day|days|week|moment|fortnight)',
  '(by|in|from|before|until|since|on|for) (january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|spring|summer|autumn|winter|half-term)',
  '(as of|from) (now|here|this)',
  '(right|straight) (now|away)',
  '(a|one) (minute|moment|second) ago',
  '(the)? same (day|evening|morning|afternoon|hour)',
  'on (its|their|his|her) way',
  '(the) (coming|next) (days|hours|days|week)',
] as const;
