const PURPOSES = ['comment', 'reply', 'chat', 'new-post'] as const;
type LabelPurpose = (typeof PURPOSES)[number];

/** What a text box's accessible label says it is for. */
export interface LabelMeaning {
  readonly purpose: LabelPurpose;
  /** Who comments (the acting account), or who is answered. */
  readonly name?: string | undefined;
}

/**
 * Labels by language; `{}` stands for a name. English, and Vietnamese "Bình luận dưới tên", were seen (2026-02 to 2026-10); the rest
 * are the languages' own wordings and unseen. A fast path only: without it the structure around the box decides.
 */
const LABELS: Readonly<Record<LabelPurpose, readonly string[]>> = {
  comment: [
    ...['Comment as {}', 'Answer as {}', 'Write a comment', 'Write a public comment', 'Write an answer'], // en
    ...['Als {} kommentieren', 'Kommentieren als {}', 'Kommentar als {}', 'Schreibe einen Kommentar'], // de
    ...['Commenter en tant que {}', 'Écrivez un commentaire', 'Répondre en tant que {}'], // fr
    ...['Comentar como {}', 'Escribe un comentario', 'Responder como {}'], // es
    ...['Comente como {}', 'Escreva um comentário', 'Escreve um comentário'], // pt
    ...['Commenta come {}', 'Scrivi un commento', 'Rispondi come {}'], // it
    ...['Bình luận dưới tên {}', 'Trả lời dưới tên {}', 'Viết bình luận'], // vi
    ...['Okomentovat jako {}', 'Komentovat jako {}', 'Napište komentář', 'Napsat komentář'], // cs
    ...['Reageren als {}', 'Reageer als {}', 'Schrijf een reactie'], // nl
  ],
  reply: [
    ...['Reply to {}', 'Write a reply'], // en
    ...['{} antworten', 'Antworte {}', 'Antworten auf {}', 'Schreibe eine Antwort'], // de
    ...['Répondre à {}', 'Écrivez une réponse'], // fr
    ...['Responder a {}', 'Escribe una respuesta'], // es
    ...['Responder para {}', 'Escreva uma resposta', 'Escreve uma resposta'], // pt
    ...['Rispondi a {}', 'Scrivi una risposta'], // it
    ...['Trả lời {}', 'Phản hồi {}', 'Viết phản hồi'], // vi
    ...['Odpovědět uživateli {}', 'Odpovědět na {}', 'Napište odpověď', 'Napsat odpověď'], // cs
    ...['Antwoord aan {}', 'Antwoorden op {}', 'Beantwoord {}', 'Schrijf een antwoord'], // nl
  ],
  chat: [
    'Message',
    'Aa',
    'Nachricht',
    'Message à {}',
    'Mensaje',
    'Mensagem',
    'Messaggio',
    'Tin nhắn',
    'Zpráva',
    'Bericht',
  ],
  'new-post': [
    ...["What's on your mind", 'What’s on your mind, {}', "What's on your mind, {}", 'Create a public post'],
    ...['Was machst du gerade, {}', 'Que voulez-vous dire, {}', 'Quoi de neuf, {}', '¿Qué estás pensando, {}'],
    ...['No que você está pensando, {}', 'Em que estás a pensar, {}', 'A cosa stai pensando, {}'],
    ...['{} ơi, bạn đang nghĩ gì thế', 'Co se vám honí hlavou, {}', 'Wat ben je aan het doen, {}'],
  ],
};

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Longest first, so that "Trả lời dưới tên {}" is not read as "Trả lời {}". */
const PATTERNS = PURPOSES.flatMap((purpose) => LABELS[purpose].map((wording) => ({ purpose, wording })))
  .toSorted((a, b) => b.wording.length - a.wording.length)
  .map(({ purpose, wording }) => ({
    purpose,
    pattern: new RegExp(`^${wording.split('{}').map(literal).join('(.+?)')}[\\s.…?]*$`, 'iu'),
  }));

/** Reads a text box's label, or answers `null` for a wording that is in no table. */
export function readLabel(label: string): LabelMeaning | null {
  const line = label.replace(/\s+/g, ' ').trim();
  for (const { purpose, pattern } of PATTERNS) {
    const match = pattern.exec(line);
    if (match) return { purpose, name: match[1] };
  }
  return null;
}
