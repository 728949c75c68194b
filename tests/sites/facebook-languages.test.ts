// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { facebook } from '@/lib/sites/facebook.ts';
import { PAGES } from './cases.ts';
import { type BoxReading, expectedAt, readBox } from './reading.ts';
import { openSavedPage } from './saved-page.ts';

const URL = 'https://www.facebook.com/pellworthhouse/posts/555';
const FILE = 'facebook-post.html';
const BOXES = ['reply', 'reply2', 'comment'];
const HOUSE = 'Pellworth House';

/** A reader's interface: the label of a box to comment, of one to reply, and of a comment. */
type Labels = readonly [
  comment: (own: string) => string,
  reply: (name: string) => string,
  by: (name: string) => string,
];

const LISTED: Readonly<Record<string, Labels>> = {
  en: [(own) => `Comment as ${own}`, (name) => `Reply to ${name}`, (name) => `Comment by ${name} 3 hours ago`],
  de: [
    (own) => `Als ${own} kommentieren`,
    (name) => `${name} antworten`,
    (name) => `Kommentar von ${name} vor 3 Stunden`,
  ],
  fr: [(own) => `Commenter en tant que ${own}`, (name) => `Répondre à ${name}`, (name) => `Commentaire de ${name}`],
  es: [(own) => `Comentar como ${own}`, (name) => `Responder a ${name}`, (name) => `Comentario de ${name}`],
  pt: [(own) => `Comentar como ${own}`, (name) => `Responder a ${name}`, (name) => `Comentário de ${name}`],
  it: [(own) => `Commenta come ${own}`, (name) => `Rispondi a ${name}`, (name) => `Commento di ${name}`],
  vi: [(own) => `Bình luận dưới tên ${own}`, (name) => `Trả lời ${name}`, (name) => `Bình luận của ${name}`],
  cs: [(own) => `Okomentovat jako ${own}`, (name) => `Odpovědět uživateli ${name}`, (name) => `Komentář od ${name}`],
  nl: [(own) => `Reageren als ${own}`, (name) => `Beantwoord ${name}`, (name) => `Antwoord van ${name}`],
};
const UNLISTED: Readonly<Record<string, Labels>> = {
  pl: [(own) => `Skomentuj jako ${own}`, (name) => `Odpowiedz użytkownikowi ${name}`, (name) => `Komentarz: ${name}`],
  sv: [(own) => `Kommentera som ${own}`, (name) => `Svara ${name}`, (name) => `Kommentar från ${name}`],
  tr: [(own) => `${own} olarak yorum yaz`, (name) => `${name} adlı kişiye yanıt ver`, (name) => `${name} yorumu`],
  ko: [(own) => `${own}으로 댓글 달기`, (name) => `${name}님에게 답글 달기`, (name) => `${name}님의 댓글`],
  ja: [(own) => `${own}としてコメント`, (name) => `${name}さんに返信`, (name) => `${name}さんのコメント`],
};

/** The post with every label in another language. */
function openIn([comment, reply, by]: Labels) {
  const page = openSavedPage(FILE, URL);
  page.element('comment').setAttribute('aria-label', comment(HOUSE));
  page.element('reply').setAttribute('aria-label', reply('Idris Bellamy'));
  page.element('reply2').setAttribute('aria-label', reply('Ana Lima'));
  for (const article of document.querySelectorAll('[role="article"]')) {
    const name = ['Idris Bellamy', 'Ana Lima'].find((name) =>
      article.getAttribute('aria-label')?.includes(`by ${name}`),
    );
    article.setAttribute('aria-label', by(name ?? HOUSE));
  }
  return page;
}

function inEnglish(box: string): BoxReading {
  const page = PAGES.find(({ file }) => file === FILE);
  if (!page) throw new Error(`No ${FILE}.`);
  return expectedAt(page, box);
}

describe.each(BOXES)('the box "%s" of a Facebook post', (box) => {
  it.each(Object.keys(LISTED))('is read in %s as in English', (language) => {
    expect(readBox(facebook, openIn(LISTED[language] as Labels).element(box))).toEqual(inEnglish(box));
  });

  it.each(Object.keys(UNLISTED))('is read in %s, which is in no table, but for who is signed in', (language) => {
    const { account, health, thread, ...rest } = readBox(facebook, openIn(UNLISTED[language] as Labels).element(box));
    const english = inEnglish(box);
    expect({ ...english, ...rest }).toEqual(english);
    expect(account).toBeNull();
    expect(health).toEqual({ ...english.health, account: false });
    expect(thread).toEqual(english.thread.map((turn) => turn.replace(/^\*/, '')));
  });
});
