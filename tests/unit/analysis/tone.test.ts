import { describe, expect, it } from 'vitest';
import { createEngine } from '@/lib/analysis/analyse.ts';
import { TONE_AXES, type Tone, type ToneAxis } from '@/lib/analysis/report.ts';

const toneOf = (text: string): Tone => createEngine({ rules: [], classes: {}, guidelines: {} }).analyse(text).tone;

/** The first of each pair stands higher on the axis. */
const PAIRS: Readonly<Record<ToneAxis, readonly (readonly [higher: string, lower: string])[]>> = {
  warmth: [
    [
      "I'm so sorry, Dana. I'll ring the depot and tell you by six.",
      'Your parcel is delayed. Check the tracking page.',
    ],
    ['Thank you, Leo, you made our day!', 'Noted.'],
    ['Oh no, that sounds awful. Let me put it right today.', 'This is not our problem.'],
    ['Hi Ana! Yes, dogs are welcome. Enjoy the walk!', 'Dogs: permitted under the house policy.'],
    ['Congratulations to you both, we are delighted.', 'We acknowledge receipt of your message.'],
    ["You're right, and I'm sorry. I've refunded the second charge.", 'You should have read the terms before paying.'],
    ['Could you tell me the date, please? I will find it.', 'Provide the date.'],
    ['I completely understand why you are upset.', 'You are overreacting.'],
    ['We would love to see you again in spring!', 'You will be blocked from this page.'],
    ["I've kept the corner table for you, see you at eight 😊", 'Tables cannot be reserved.'],
    ['Good luck with the exam, I hope it goes well.', 'The exam is at nine.'],
    ['Sorry for the wait, Jo. The fix is on its way to you.', 'Refunds are not possible after thirty days.'],
    ['That should never have happened, and I apologise. Thank you for telling me.', 'That is simply not true.'],
    ['Thanks for the photo, lovely stripes on that cat!', 'Photo received.'],
  ],
  calm: [
    ['I see why that is frustrating. Let me check.', 'STOP SHOUTING AT US!!!'],
    ['Thank you for the details, I will look into it.', 'What is your problem?! Read it again.'],
    ['I am sorry about the noise. Could we move you?', 'Shut up about the noise.'],
    ['Your order leaves tomorrow.', 'Your order leaves tomorrow, so stop whining.'],
    ['We close at six on Sundays.', 'WE CLOSE AT SIX ON SUNDAYS, OK??'],
    ['I think there may be a mix-up.', "You're lying, and everybody knows it."],
    ['The invoice shows two nights.', 'Are you stupid? The invoice shows two nights.'],
    ['Our page rules hide swearing.', 'Watch it, our lawyers read this page.'],
    ['I hear you. Shall we start again?', "I've had enough of you people."],
    ['Please tell me which shop it was.', 'Which damn shop?'],
    ["It's in the second menu.", "It's in the second menu, as I already said."],
    ['We can talk about it tomorrow.', 'Get lost, you clown.'],
    ['The price went up in May.', 'Nonsense. You should have read the email.'],
  ],
  personal: [
    [
      "I'm sorry, Dana. I'll ring the depot myself. ^KT",
      'We apologize for any inconvenience. Your case has been escalated.',
    ],
    ["Oh, that's rotten. I'd be cross too!", 'We regret to inform you that the service was unavailable.'],
    ["Hi Leo, it's in box 4, I checked. - Sam", 'Dear customer, please be advised that the item is in storage.'],
    ["I've asked Rosa, she'll bring it up.", 'A member of our team will be in touch shortly.'],
    ["Honestly, I'd pick the blue one.", 'Kindly refer to the product page for further assistance.'],
    ["I'm on it, give me ten minutes.", 'Your enquiry has been logged and will be processed in due course.'],
    ['Wow, I wish my garden looked like that!', 'Thank you for your feedback.'],
    ["It's my fault, I typed the wrong date.", 'The error was registered and has been resolved.'],
    ["I don't know yet, but I'll find out.", 'At this time we are unable to comment.'],
    ["Did you get home all right? I've been thinking of you.", 'Your satisfaction is our top priority.'],
    [
      "Yep, that's ours. Want me to send it?",
      'The customer is requested to submit a claim in accordance with the terms.',
    ],
    ['Haha, fair. I promise less pepper next time.', 'We strive to provide the highest standards of quality.'],
  ],
  focus: [
    ['What would help you most, Dana?', 'We at Northwind are proud of our service.'],
    ['Your photo is lovely. Where did you take it?', 'Our award-winning team loves our town.'],
    ['You waited two hours, and you deserved better.', 'We were very busy and our staff did what we could.'],
    ['Is your daughter all right?', 'Our drivers follow our safety rules.'],
    ['You get the money back on your card by Friday.', 'We process our refunds on Fridays.'],
    ['How did your exam go?', 'Check out our study plans!'],
    ['Your idea about the sign is a good one, thank you.', 'We designed our signs ourselves.'],
    [
      'You have taught more people to save than anybody.',
      'Our bank was founded in 1890 and we are the leading lender.',
    ],
    ['Enjoy your walk, and tell us what you saw!', 'We are committed to our mission.'],
    ['Which size do you wear?', 'Visit our shop and discover our new range.'],
    ['Your name is on the list, you need nothing else.', 'We keep our lists in our office.'],
    ['You were right to call.', 'We take our calls seriously and so does our company.'],
  ],
};

describe.each(TONE_AXES)('%s', (axis) => {
  it.each(PAIRS[axis])('stands higher in “%s” than in “%s”', (higher, lower) => {
    expect(toneOf(higher)[axis]).toBeGreaterThan(toneOf(lower)[axis]);
  });
});

describe('the meter', () => {
  it('rests in the middle for plain words, which are calm', () => {
    expect(toneOf('The door on the left.')).toEqual({ warmth: 50, calm: 75, personal: 50, focus: 50 });
  });

  it('stays between 0 and 100', () => {
    const worst = toneOf('SHUT UP YOU STUPID IDIOT!!! WHATEVER, NOT OUR PROBLEM!!! '.repeat(20));
    const best = toneOf("Hi Ana, thank you, I'm so sorry, I understand why you're upset! ".repeat(20));
    for (const tone of [worst, best]) {
      for (const axis of TONE_AXES) {
        expect(tone[axis]).toBeGreaterThanOrEqual(0);
        expect(tone[axis]).toBeLessThanOrEqual(100);
      }
    }
  });

  it('does not count denied or quoted words', () => {
    expect(toneOf('You are not stupid.').calm).toBe(75);
    expect(toneOf('The sign says “shut up”.').calm).toBe(75);
  });

  it('names the words that moved an axis, strongest first', () => {
    const engine = createEngine({ rules: [], classes: {}, guidelines: {} });
    const { toneReasons } = engine.analyse('Dear valued customer, thank you.');
    expect(toneReasons.find(({ axis }) => axis === 'personal')).toMatchObject({ text: 'valued customer' });
    const sizes = toneReasons.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('adds up sentence by sentence: a changed sentence gives what a fresh reading gives', () => {
    const engine = createEngine({ rules: [], classes: {}, guidelines: {} });
    engine.analyse('Thank you! We are busy. Your order is late.');
    const edited = 'Thank you! I am sorry. Your order is late.';
    expect(engine.analyse(edited).tone).toEqual(toneOf(edited));
  });
});
