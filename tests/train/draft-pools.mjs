import { readExamples, readSet, withoutSpans } from './data.mjs';

const HARMLESS_FEELINGS = new Set(
  'admiration gratitude approval caring curiosity joy optimism love amusement realization neutral relief sadness remorse confusion surprise excitement desire'.split(
    ' ',
  ),
);
const CONDESCENDING = new Set(['Mocking', 'Irony', 'Entitlement', 'Impatience', 'Insulting']);

/**
 * Training pools of the draft's heads: head → set → rows `{ text, truth, weight }`. A set's weights say how far it is
 * trusted for that head and keep its size from drowning the others (`hostile` is a blend of two models, see `heads.mjs`).
 */
export function draftPools(folder) {
  const set = (name) => readSet(folder, `${name}.train`);
  const row = (text, truth, weight = 1) => ({ text, truth: truth ? 1 : 0, weight });
  const github = set('gh_incivility');
  const wiki = set('politeness_wiki');
  const feelings = set('goemotions');
  const toxic = set('toxic_spans').filter(({ labels }) => labels.has_span);
  const irony = set('isarcasm');
  const own = readExamples('replies');
  const bank = set('banking77').filter((_, at) => at % 3 === 0);
  const quiet = {
    banking77: bank.map(({ text }) => row(text, 0, 0.5)),
    politeness_wiki: wiki.filter(({ labels }) => labels.quartile === 'polite').map(({ text }) => row(text, 0, 0.5)),
    isarcasm: irony.filter(({ labels }) => !labels.sarcastic).map(({ text }) => row(text, 0, 0.3)),
  };
  const ownFor = (labels, ignored = []) =>
    own.filter(({ label }) => !ignored.includes(label)).map(({ label, text }) => row(text, labels.includes(label), 2));

  return {
    heated: {
      gh_incivility: github.map(({ text, labels }) => row(text, labels.uncivil, 0.3)),
      convabuse: set('convabuse').map(({ text, labels }) => row(text, labels.abuse, 20)),
      toxic_spans: toxic.flatMap(({ text, spans }) => [row(text, 1), row(withoutSpans(text, spans), 0, 0.7)]),
      toxic_spans_rest: set('toxic_spans_rest')
        .filter(({ labels }) => labels.raters_span >= 2)
        .map(({ text }) => row(text, 1, 0.7)),
      paradetox: set('paradetox').flatMap(({ text, rewrites = [] }) => [
        row(text, 1, 0.6),
        ...rewrites.slice(0, 1).map((rewrite) => row(rewrite, 0, 0.6)),
      ]),
      davidson: set('davidson').map(({ text, labels }) =>
        labels.class === 'neither' ? row(text, 0, 0.6) : row(text, 1, 0.15),
      ),
      goemotions: feelings
        .filter(
          ({ labels: { emotions } }) => emotions.includes('anger') || emotions.every((e) => HARMLESS_FEELINGS.has(e)),
        )
        .map(({ text, labels }) => (labels.emotions.includes('anger') ? row(text, 1, 0.4) : row(text, 0, 0.15))),
      own: ownFor(['hostile'], ['dismissive', 'condescending', 'sarcastic', 'impolite']),
      ...quiet,
    },
    uncivil: {
      gh_incivility: github.map(({ text, labels }) => row(text, labels.uncivil)),
      // Curt is not uncivil: short lines of another register keep the two apart.
      convabuse: set('convabuse').map(({ text, labels }) => row(text, labels.abuse, 0.3)),
      own: ownFor(['hostile', 'dismissive', 'condescending', 'sarcastic'], ['impolite']),
    },
    dismissive: {
      gh_incivility: github
        .filter(({ labels }) => !labels.uncivil || CONDESCENDING.has(labels.tbdf))
        .map(({ text, labels }) => row(text, labels.uncivil, 0.6)),
      goemotions: feelings
        .filter(
          ({ labels: { emotions } }) =>
            ['annoyance', 'disapproval'].some((e) => emotions.includes(e)) ||
            emotions.every((e) => HARMLESS_FEELINGS.has(e)),
        )
        .map(({ text, labels }) =>
          labels.emotions.every((e) => HARMLESS_FEELINGS.has(e)) ? row(text, 0, 0.05) : row(text, 1, 0.1),
        ),
      politeness_wiki: wiki
        .filter(({ labels }) => labels.quartile !== 'mid')
        .map(({ text, labels }) => row(text, labels.quartile === 'impolite', 0.3)),
      toxic_spans: toxic.flatMap(({ text, spans }) => [row(text, 1, 0.15), row(withoutSpans(text, spans), 0, 0.05)]),
      banking77: quiet.banking77,
      own: ownFor(['dismissive', 'condescending', 'sarcastic'], ['hostile', 'impolite']),
    },
    sarcastic: {
      isarcasm: irony.map(({ text, labels }) => row(text, labels.sarcastic)),
      gh_incivility: github
        .filter(({ labels }) => !labels.uncivil || ['Mocking', 'Irony'].includes(labels.tbdf))
        .map(({ text, labels }) => row(text, labels.uncivil, labels.uncivil ? 0.4 : 0.1)),
      banking77: quiet.banking77.map((example) => ({ ...example, weight: 0.1 })),
      own: ownFor(['sarcastic'], ['hostile', 'dismissive', 'condescending', 'impolite']),
    },
    impolite: {
      politeness_wiki: wiki
        .filter(({ labels }) => labels.quartile !== 'mid')
        .map(({ text, labels }) => row(text, labels.quartile === 'impolite')),
      banking77: quiet.banking77.map((example) => ({ ...example, weight: 0.05 })),
      own: ownFor(['impolite', 'hostile', 'condescending', 'dismissive'], ['sarcastic']),
    },
  };
}

/** Dev rows `{ text, truth }` by task, and harmless texts by set, to measure and to choose thresholds with. */
export function draftChecks(folder) {
  const set = (name, split = 'dev') => readSet(folder, `${name}.${split}`);
  const graded = set('politeness_wiki').filter(({ labels }) => labels.quartile !== 'mid');
  const toxic = set('toxic_spans').filter(({ labels }) => labels.has_span);
  const texts = (rows) => rows.map(({ text }) => text);
  return {
    tasks: {
      'hostile/gh_incivility': set('gh_incivility').map(({ text, labels }) => ({ text, truth: labels.uncivil })),
      'hostile/convabuse': set('convabuse').map(({ text, labels }) => ({ text, truth: labels.abuse })),
      'hostile/davidson': set('davidson').map(({ text, labels }) => ({
        text,
        truth: labels.class === 'neither' ? 0 : 1,
      })),
      'hostile/paradetox': set('paradetox')
        .filter(({ rewrites }) => rewrites?.length)
        .flatMap(({ text, rewrites }) => [
          { text, truth: 1 },
          { text: rewrites[0], truth: 0 },
        ]),
      'hostile/toxic_spans': toxic.flatMap(({ text, spans }) => [
        { text, truth: 1 },
        { text: withoutSpans(text, spans), truth: 0 },
      ]),
      'dismissive/gh_incivility': set('gh_incivility').map(({ text, labels }) => ({ text, truth: labels.uncivil })),
      'sarcastic/isarcasm': set('isarcasm').map(({ text, labels }) => ({ text, truth: labels.sarcastic })),
      'impolite/politeness_wiki': graded.map(({ text, labels }) => ({
        text,
        truth: labels.quartile === 'impolite' ? 1 : 0,
      })),
    },
    quiet: {
      'brand replies': texts(set('ibm_care').filter(({ labels }) => labels.role === 'agent')),
      'bank questions': texts(set('banking77')),
      'polite requests': texts(graded.filter(({ labels }) => labels.quartile === 'polite')),
    },
  };
}
