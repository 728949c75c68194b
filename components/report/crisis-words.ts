const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const moment = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** "Crisis until Thu 26 Nov, 18:00", in the reader's time zone; `until` in ms since the epoch. Midnight is the end of a day. */
export function crisisWords(until: number): string {
  const end = new Date(until);
  const isMidnight = end.getHours() === 0 && end.getMinutes() === 0;
  return isMidnight ? `Crisis until the end of ${day.format(until - 1)}` : `Crisis until ${moment.format(until)}`;
}
