/** Thanks or regret for the time that somebody waited for this reply. Sources: S2 "hours not days", E-d7 (timing). */
export const WAITS = [
  '(wait|waiting|waited)',
  '(slow|late|belated|delayed|tardy|long) (reply|response|answer|getting|in|with|coming|silence|overdue|time|to)',
  '(delay|silence) (in|on|replying|answering|here|there|our|from)',
  '(for|about) (the|our|my|this|such) (delay|silence|slow|late|radio)',
  '(your|the|such) patience',
  '(being|been|so) patient',
  '(bearing|sticking|hanging) with (me|us)',
  '(took|taken|taking) (us|me|so|this|far|too|until) ...',
  '(get|getting|got|come|coming|came) (back)? to (you|this) (sooner|earlier|late|faster|quicker|until|only)',
  '(reply|replied|answer|answered|replying|answering|respond|responded|responding) (you|to you)? (sooner|earlier|faster|late|slowly|quicker|until|only|now|so late)',
  '(leave|left|kept|leaving|keeping) you (hanging|without|so|in the dark)',
  '(only|just) (now)? (seen|saw|seeing|spotted|got|caught|answering|replying|reached|now)',
  '(missed|overlooked) (this|your|you) ...',
  '(sooner|earlier|quicker)',
] as const;
