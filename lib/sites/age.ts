const MINUTE_MS = 60_000;
const [HOUR, DAY, WEEK, MONTH, YEAR] = [60, 1440, 10_080, 43_200, 525_600];

/**
 * Units as the three sites abbreviate and spell them, in minutes. English was seen (2026-10); the rest are the languages' own
 * words: en, de, fr, es, pt, it, nl, vi, cs. A unit that means two things (Portuguese `m`) has its English meaning.
 */
const UNITS: readonly (readonly [minutes: number, words: string])[] = [
  [1 / 60, 's sec second seconds sek sekunden segundos secondi seconden giây'],
  [1, 'm min mins minute minutes minuten minuto minutos minuti minuut phút minutami'],
  [HOUR, 'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore u uur giờ hod hodinou hodinami'],
  [DAY, 'd day days tag tage tagen j jour jours día días dia dias g giorno giorni dag dagen ngày dnem dny'],
  [WEEK, 'w wk week weeks wo woche wochen sem semaine semaines semana semanas sett settimana settimane weken tuần týd'],
  [MONTH, 'mo month months monat monate monaten mois mes meses mês mese mesi maand maanden tháng měs'],
  [YEAR, 'y yr yrs year years jahr jahre jahren an ans año años ano anos anno anni jaar năm'],
];
const MINUTES_OF = new Map(
  UNITS.flatMap(([minutes, words]) => words.split(' ').map((word) => [word, minutes] as const)),
);

/** Words around the figure: "3 hours ago", "vor 3 Std.", "il y a 3 h". */
const FRAME = /^(?:about|vor|il y a|hace|há|před)\s+|\s+(?:ago|fa|geleden|trước)$/gu;
const FIGURE = /^(\d{1,4}|an?)\s?(\p{L}+)\.?$/u;
const NOW = /^(?:just now|now|gerade eben|jetzt|à l’instant|ahora|agora|ora|zojuist|vừa xong|právě teď)$/u;

/** Minutes told by a relative age ("3h", "2 d", "vor 5 Min."), or `null` when the text is none that we know. */
export function parseAge(text: string): number | null {
  const bare = text.trim().toLowerCase();
  if (NOW.test(bare)) return 0;
  const [, figure = '', unit = ''] = FIGURE.exec(bare.replace(FRAME, '')) ?? [];
  const minutes = MINUTES_OF.get(unit);
  if (minutes === undefined) return null;
  return Math.round((figure.startsWith('a') ? 1 : Number(figure)) * minutes);
}

/** Whole minutes from `then` to `now`, both in ms since the epoch; 0 for a clock that is slightly ahead, `null` for nonsense. */
export function minutesBetween(then: number, now: number): number | null {
  const minutes = Math.floor((now - then) / MINUTE_MS);
  return Number.isNaN(minutes) || minutes < -HOUR ? null : Math.max(0, minutes);
}

/** The time in a LinkedIn id: its bits above the 22nd are ms since the epoch (seen 2026). `null` for what is no such id. */
export function timeOfId(id: string): number | null {
  if (!/^\d{15,20}$/.test(id)) return null;
  const time = Number(BigInt(id) >> 22n);
  return time > Date.UTC(2012) ? time : null;
}
