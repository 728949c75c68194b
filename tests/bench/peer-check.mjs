// One of the peers behind the contract of `tactful check -`: node peer-check.mjs TOOL < cases.ndjson > reports.ndjson
// What a tool finds bad is its score for each head and a warning on its words, so that one scorer can measure all tools.
import { text } from 'node:stream/consumers';

/** AFINN and VADER mark a word from this valence down; at -2 the tools reach their best character F1. */
const BAD_WORD = -2;
const WORD = /[\p{L}\p{N}'’*@$-]+/gu;

const wordsBelow = (text, valence) =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length, word })).filter(
    ({ word }) => valence(word) <= BAD_WORD,
  );

/** Each tool: a text → how bad it finds it (more is worse), whether it would say so, and the words it means. */
const TOOLS = {
  async 'vader-sentiment'() {
    const { default: vader } = await import('vader-sentiment');
    const compound = (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
    // The compound of one word is v / sqrt(v² + 15), its valence v before.
    const valence = (word) => {
      const value = compound(word);
      return (value * Math.sqrt(15)) / Math.sqrt(1 - value * value);
    };
    return (text) => ({ bad: -compound(text), says: compound(text) <= -0.05, spans: wordsBelow(text, valence) });
  },
  async sentiment() {
    const { default: Sentiment } = await import('sentiment');
    const sentiment = new Sentiment();
    const score = (text) => sentiment.analyze(text).score;
    return (text) => ({ bad: -score(text), says: score(text) < 0, spans: wordsBelow(text, score) });
  },
  async alex() {
    const { text: check } = await import('alex');
    return (text) => {
      const spans = check(text).messages.flatMap(({ position, place }) => {
        const { start, end } = position ?? place ?? {};
        return start && end ? [{ start: start.offset, end: end.offset }] : [];
      });
      return { bad: spans.length, says: spans.length > 0, spans };
    };
  },
  async obscenity() {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => {
      const spans = matcher
        .getAllMatches(text, true)
        .map(({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex + 1 }));
      return { bad: spans.length, says: spans.length > 0, spans };
    };
  },
};

const judge = await TOOLS[process.argv[2]]();
for (const line of (await text(process.stdin)).split('\n').filter(Boolean)) {
  const { id, draft } = JSON.parse(line);
  const { bad, says, spans } = judge(draft);
  // A word in a text that is fine as a whole is marked, but is no alarm.
  const marks = spans.length > 0 || !says ? spans : [{ start: null, end: null }];
  const severity = says ? 'warn' : 'tip';
  const findings = marks.map(({ start, end }) => ({ rule: 'hostility', severity, start, end }));
  console.log(
    JSON.stringify({ id, findings, scores: { hostile: bad, dismissive: bad, sarcastic: bad, impolite: bad } }),
  );
}
