/** The preset document, format 1: the one schema, from which come its type, its parser and its JSON Schema. */
import * as v from 'valibot';
import { SEVERITIES } from '@/lib/analysis/finding.ts';
import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';

/** The format that this build writes and reads; older ones are migrated in `parse.ts`. */
export const PRESET_FORMAT = 1;

/** Also said by `parse.ts` of a list in the place of a group, which the schema alone lets pass. */
export const NO_GROUP = 'must be a group of settings';

const MOST_TEXT = 2_000;
const MOST_NAME = 120;
const MOST_ITEMS = 500;
const MOST_PHRASES = 2_000;

const text = v.pipe(v.string('must be text'), v.maxLength(MOST_TEXT, `must be at most ${MOST_TEXT} characters`));
const filled = v.pipe(text, v.trim(), v.nonEmpty('must not be empty'));
const name = v.pipe(filled, v.maxLength(MOST_NAME, `must be at most ${MOST_NAME} characters`));
const list = <Item extends v.GenericSchema>(item: Item, of: string, most = MOST_ITEMS) =>
  v.pipe(v.array(item, `must be a list of ${of}`), v.maxLength(most, `must hold at most ${most} items`));
const texts = list(text, 'text');
const count = v.pipe(
  v.number('must be a number'),
  v.integer('must be a whole number'),
  v.minValue(0, 'must not be negative'),
  v.maxValue(1_000_000, 'must be at most 1,000,000'),
);
const share = v.pipe(
  v.number('must be a number'),
  v.minValue(0, 'must be 0 to 100'),
  v.maxValue(100, 'must be 0 to 100'),
);
const range = v.pipe(
  v.tuple([share, share], 'must be two numbers, lowest first'),
  v.check(([low, high]) => low <= high, 'must have the lower number first'),
);
const yesNo = v.boolean('must be true or false');
const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);
const group = <Entries extends v.ObjectEntries>(entries: Entries) => v.looseObject(entries, NO_GROUP);
const bySite = <Value extends v.GenericSchema>(value: Value) =>
  v.object(
    { x: v.optional(value), facebook: v.optional(value), linkedin: v.optional(value) },
    'must be a setting for all sites or one per site',
  );
const perSite = v.union([count, bySite(count)], 'must be a number, or one per site');
const kind = oneOf(INCOMING_KINDS);
const level = oneOf(['off', ...SEVERITIES]);
const date = v.pipe(
  text,
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/, 'must be a date such as 2026-11-24'),
);
/** `Date` takes 31 February for 3 March, or for none, as the browser likes. */
const isMoment = (text: string): boolean => {
  const day = text.slice(0, 10);
  return !Number.isNaN(Date.parse(text)) && new Date(Date.parse(day)).toISOString().startsWith(day);
};
const moment = v.pipe(date, v.check(isMoment, 'must be a day and a time that exist'));
const httpsUrl = v.pipe(text, v.regex(/^https:\/\/[^\s/]+(?:\/\S*)?$/i, 'must be an https address'));

const phrase = group({
  match: filled,
  severity: oneOf(SEVERITIES),
  why: v.optional(text),
  instead: v.optional(texts),
  inflect: v.optional(yesNo),
});

const channel = group({
  kind: oneOf(['email', 'phone', 'dm', 'link']),
  value: filled,
  label: v.optional(text),
  hours: v.optional(text),
  for: v.optional(texts),
});

const crisis = v.pipe(
  group({
    count: v.optional(count),
    minutes: v.optional(count),
    starts: v.optional(moment),
    ends: v.optional(moment),
    playbook: v.optional(texts),
    contacts: v.optional(texts),
    holdingStatement: v.optional(text),
  }),
  v.forward(
    v.check(({ starts, ends }) => starts === undefined || ends !== undefined, 'must be set where there is a start'),
    ['ends'],
  ),
  // By their days: which of two times is the earlier may depend on the time zone of the one who reads.
  v.forward(
    v.check(
      ({ starts = '', ends }) => ends === undefined || starts.slice(0, 10) <= ends.slice(0, 10),
      'must not be before the start',
    ),
    ['ends'],
  ),
);

/** Every field is optional: a team writes what it cares about. Unknown fields are kept. */
export const presetSchema = group({
  format: v.optional(v.literal(PRESET_FORMAT, `must be ${PRESET_FORMAT}`)),
  id: v.optional(v.pipe(name, v.regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be letters, digits, dots and dashes'))),
  name: v.optional(name),
  version: v.optional(count),
  updated: v.optional(date),
  owner: v.optional(name),
  about: v.optional(text),
  extends: v.optional(
    list(oneOf(['balanced', 'strict', 'friendly-small-business', 'regulated']), 'built-in presets', 4),
  ),
  goals: v.optional(
    group({
      goals: v.optional(texts),
      audience: v.optional(text),
      tactics: v.optional(texts),
      time: v.optional(text),
      people: v.optional(texts),
    }),
  ),
  voice: v.optional(
    group({
      warmth: v.optional(range),
      formality: v.optional(range),
      person: v.optional(oneOf(['I', 'we'])),
      useName: v.optional(yesNo),
      signOff: v.optional(
        group({
          required: v.optional(yesNo),
          style: v.optional(oneOf(['caret-initials', 'initials', 'dash-name', 'first-name'])),
          example: v.optional(text),
        }),
      ),
      disclosure: v.optional(text),
    }),
  ),
  rules: v.optional(
    v.record(
      v.string(),
      v.union(
        [level, group({ severity: level, lock: v.optional(yesNo) })],
        'must be off, tip, warn or stop, or such a severity with a lock',
      ),
      'must be a severity per rule',
    ),
  ),
  /** Settings and groups that reps may not change, by path: `limits.emoji`, `voice`. Rules have a lock of their own. */
  locked: v.optional(texts),
  limits: v.optional(
    group({
      hashtags: v.optional(perSite),
      links: v.optional(perSite),
      mentions: v.optional(perSite),
      emoji: v.optional(perSite),
      length: v.optional(perSite),
    }),
  ),
  phrases: v.optional(list(phrase, 'phrases', MOST_PHRASES)),
  team: v.optional(
    group({
      handles: v.optional(v.union([texts, bySite(texts)], 'must be a list of handles, or one per site')),
      names: v.optional(texts),
    }),
  ),
  competitors: v.optional(texts),
  topics: v.optional(group({ allow: v.optional(texts), avoid: v.optional(texts) })),
  channels: v.optional(list(channel, 'channels')),
  links: v.optional(
    group({
      approvedDomains: v.optional(texts),
      facts: v.optional(
        list(group({ topic: filled, match: texts, url: httpsUrl, label: v.optional(text) }), 'fact pages'),
      ),
    }),
  ),
  replies: v.optional(
    list(group({ label: filled, text: filled, for: v.optional(list(kind, 'kinds')) }), 'saved replies'),
  ),
  targets: v.optional(
    group({ replyMinutes: v.optional(v.record(kind, v.optional(count), 'must be minutes per kind of incoming')) }),
  ),
  policy: v.optional(
    group({ mayHide: v.optional(texts), decidedBy: v.optional(text), abuseAnswers: v.optional(count) }),
  ),
  crisis: v.optional(crisis),
});

/** A preset document, checked. */
export type Preset = v.InferOutput<typeof presetSchema>;
