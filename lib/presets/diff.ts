/** Two presets side by side, in words: what an import or an update would change. */
import type { Preset } from './schema.ts';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The setting, for a person: "Rule sarcasm", "Phrase “cheap”", "Emoji limit". */
  readonly setting: string;
  /** How it reads before and after; `null` where it is not set. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Settings of a preset as a flat list, each named for a person. */
function settingsOf(preset: Preset): Map<string, string> {
  const settings = new Map<string, string>();
  const put = (name: string, value: unknown): void => {
    if (value !== undefined) settings.set(name, show(value));
  };
  const { voice, limits, rules, phrases, team, topics, channels, links, replies, targets, policy, crisis, goals } =
    preset;
  put('Name', preset.name);
  put('Version', preset.version);
  put('Owner', preset.owner);
  put('About', preset.about);
  put('Starts from', preset.extends);
  for (const [key, value] of Object.entries(goals ?? {})) put(`Goals: ${key}`, value);
  put('Warmth', voice?.warmth);
  put('Formality', voice?.formality);
  put('Person', voice?.person);
  put('Use the customer’s name', voice?.useName);
  put('Sign-off required', voice?.signOff?.required);
  put('Sign-off style', voice?.signOff?.style);
  put('Sign-off example', voice?.signOff?.example);
  put('Disclosure', voice?.disclosure);
  for (const [id, set] of Object.entries(rules ?? {})) {
    put(`Rule ${id}`, typeof set === 'string' ? set : `${set.severity}${set.lock ? ', locked' : ''}`);
  }
  for (const [key, value] of Object.entries(limits ?? {})) put(`Limit of ${key}`, value);
  for (const { match, severity, why, instead, inflect } of phrases ?? []) {
    const parts = [
      severity,
      why,
      instead?.length ? `say ${instead.map((word) => `“${word}”`).join(' or ')}` : undefined,
      inflect ? 'with inflections' : undefined,
    ];
    put(`Phrase “${match}”`, parts.filter((part) => part !== undefined).join(' · '));
  }
  put('Team handles', team?.handles);
  put('Team names', team?.names);
  put('Competitors', preset.competitors);
  put('Topics allowed', topics?.allow);
  put('Topics to avoid', topics?.avoid);
  for (const { kind, value, label, hours } of channels ?? [])
    put(`Channel ${label ?? kind}`, [value, hours].filter(Boolean).join(' · '));
  put('Approved sites', links?.approvedDomains);
  for (const { topic, url, match } of links?.facts ?? []) put(`Fact page “${topic}”`, `${url} for ${match.join(', ')}`);
  for (const { label, text } of replies ?? []) put(`Saved reply “${label}”`, text);
  for (const [kind, minutes] of Object.entries(targets?.replyMinutes ?? {}))
    put(`Answer a ${kind} within`, `${minutes} min`);
  put('May be hidden', policy?.mayHide);
  put('Hiding is decided by', policy?.decidedBy);
  put('Answers to abuse', policy?.abuseAnswers);
  for (const [key, value] of Object.entries(crisis ?? {})) put(`Crisis: ${key}`, value);
  for (const path of preset.locked ?? []) put(`Lock on ${path}`, 'reps can’t change it');
  return settings;
}

function show(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) {
    const isRange = value.length === 2 && value.every((item) => typeof item === 'number');
    return isRange ? value.join(' to ') : value.map(show).join(', ');
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, item]) => `${key}: ${show(item)}`)
      .join('; ');
  }
  return String(value);
}

/** What changes from one preset to the next, in the order of the document. */
export function diffPresets(before: Preset, after: Preset): Change[] {
  const old = settingsOf(before);
  const next = settingsOf(after);
  const changes: Change[] = [];
  for (const setting of new Set([...next.keys(), ...old.keys()])) {
    const was = old.get(setting) ?? null;
    const is = next.get(setting) ?? null;
    if (was === is) continue;
    changes.push({
      kind: was === null ? 'added' : is === null ? 'removed' : 'changed',
      setting,
      before: was,
      after: is,
    });
  }
  return changes;
}

/** One line for a person: "Rule sarcasm: warn → stop". */
export function describeChange({ kind, setting, before, after }: Change): string {
  if (kind === 'added') return `${setting}: ${after} (new)`;
  if (kind === 'removed') return `${setting}: ${before} (no longer set)`;
  return `${setting}: ${before} → ${after}`;
}
