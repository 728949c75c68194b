/** A preset that is valid, and has markup and script in each of its texts. */
const MARKUP =
  '<img src=x onerror="polluted=1"><script>polluted=1</script><a href="javascript:polluted=1">\u202etext</a>';

export const HOSTILE_PRESET = {
  name: `Care ${MARKUP}`.slice(0, 120),
  version: 3,
  owner: MARKUP,
  about: MARKUP,
  goals: { goals: [MARKUP], audience: MARKUP, tactics: [MARKUP], time: MARKUP, people: [MARKUP] },
  voice: { signOff: { required: true, style: 'initials', example: MARKUP }, disclosure: MARKUP },
  rules: { [MARKUP]: 'stop', sarcasm: { severity: 'stop', lock: true } },
  phrases: [
    { match: MARKUP, severity: 'stop', why: MARKUP, instead: [MARKUP] },
    { match: 'spa offer', severity: 'warn', why: MARKUP, instead: [MARKUP] },
  ],
  team: { handles: { x: [MARKUP], facebook: [MARKUP], linkedin: [MARKUP] }, names: [MARKUP] },
  competitors: [MARKUP],
  topics: { allow: [MARKUP], avoid: [MARKUP] },
  channels: [{ kind: 'link', value: MARKUP, label: MARKUP, hours: MARKUP, for: [MARKUP] }],
  links: {
    approvedDomains: [MARKUP],
    facts: [{ topic: MARKUP, match: [MARKUP], url: 'https://x.example/"><img/src=x>', label: MARKUP }],
  },
  replies: [{ label: MARKUP, text: MARKUP }],
  policy: { mayHide: [MARKUP], decidedBy: MARKUP },
  crisis: { playbook: [MARKUP], contacts: [MARKUP], holdingStatement: MARKUP },
  locked: [MARKUP],
  [MARKUP]: MARKUP,
};
