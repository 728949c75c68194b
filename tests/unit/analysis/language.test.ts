import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/analysis/language.ts';

const DRAFTS: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Es tut mir leid, dass Ihr Paket zu spät kam. Ich frage heute noch im Depot nach.',
    'Vielen Dank für die netten Worte, das freut uns sehr!',
    'Bitte schicken Sie uns Ihre Bestellnummer per Direktnachricht.',
  ],
  fr: [
    'Je suis désolée pour ce retard, je vérifie tout de suite avec le dépôt.',
    'Merci beaucoup pour votre message, cela nous fait très plaisir !',
    'Pouvez-vous nous envoyer votre numéro de commande en message privé ?',
  ],
  es: [
    'Siento mucho el retraso, ahora mismo llamo al almacén y le digo algo.',
    '¡Muchas gracias por tus palabras, nos alegra un montón!',
    '¿Puede enviarnos su número de pedido por mensaje privado, por favor?',
  ],
  pt: [
    'Lamento muito o atraso, vou ligar já para o armazém e digo-lhe algo hoje.',
    'Muito obrigado pelas suas palavras, ficamos muito felizes!',
    'Pode enviar-nos o número da encomenda por mensagem privada?',
  ],
  it: [
    'Mi dispiace molto per il ritardo, controllo subito con il magazzino.',
    'Grazie mille per le belle parole, ci fa davvero piacere!',
    "Può inviarci il numero d'ordine in un messaggio privato, per favore?",
  ],
  nl: [
    'Wat vervelend dat je pakket te laat is, ik bel meteen met het depot.',
    'Heel erg bedankt voor je lieve woorden, daar worden we blij van!',
    'Kun je ons je bestelnummer in een privébericht sturen?',
  ],
  pl: [
    'Bardzo przepraszam za opóźnienie, zaraz zadzwonię do magazynu.',
    'Dziękujemy za miłe słowa, bardzo nas cieszą!',
    'Czy możesz wysłać nam numer zamówienia w prywatnej wiadomości?',
  ],
  sv: [
    'Jag är ledsen att ditt paket är försenat, jag ringer depån direkt.',
    'Tack så mycket för de fina orden, det gör oss glada!',
    'Kan du skicka ditt ordernummer i ett privat meddelande?',
  ],
  tr: [
    'Gecikme için çok özür dilerim, hemen depoyla görüşüyorum.',
    'Güzel sözleriniz için çok teşekkür ederiz, bizi mutlu ettiniz!',
    'Siparişiniz için çok teşekkürler, numarayı özel mesajla gönderebilir misiniz?',
  ],
  vi: [
    'Tôi rất xin lỗi vì sự chậm trễ, tôi sẽ gọi cho kho ngay bây giờ.',
    'Cảm ơn bạn rất nhiều vì những lời tốt đẹp!',
    'Bạn có thể gửi cho chúng tôi mã đơn hàng qua tin nhắn riêng không?',
  ],
  ja: [
    'ご迷惑をおかけして申し訳ございません。すぐに倉庫に確認いたします。',
    '温かいお言葉をありがとうございます。とても嬉しいです！今後ともよろしくお願いします。',
    '注文番号をダイレクトメッセージで送っていただけますでしょうか。',
  ],
  cs: ['Omlouváme se za zpoždění, zásilka je na cestě a dorazí zítra.'],
  da: ['Jeg er ked af at din pakke er forsinket, jeg ringer til lageret nu.'],
  fi: ['Olen pahoillani, että paketti on myöhässä, soitan varastolle heti.'],
  ru: ['Извините за задержку, я сейчас позвоню на склад.'],
  ko: ['배송이 늦어져서 정말 죄송합니다. 바로 확인하겠습니다.'],
};

const ENGLISH = [
  "I'm sorry, João. Your parcel is at the Łódź depot and Zoë will bring it tomorrow.",
  'Gates #4, #17 and #31, Zainab, the doors with the green moon.',
  'ETOPS 180: yes, since May. ACARS: position reports on OPO-LHR-JFK go out every ten minutes over HF.',
  'Namaste Sunil! You pay ₹74 each, pick-up included.',
  'Obrigado for the kind words, Rui, see you at the padaria!',
  'WHY IS MY ORDER STILL NOT HERE AFTER TWO WEEKS',
  'ur order shld arrive 2moro, soz 4 the wait hun',
  'Grazie! We loved cooking for you.',
  'Settings, Quiet hours, pick 22:00 to 7:00. That silences everything.',
];

describe('languageOf', () => {
  describe.each(Object.entries(DRAFTS))('%s', (language, drafts) => {
    it.each(drafts.map((draft) => [draft]))('is told from: %s', (draft) => {
      expect(languageOf(draft)).toBe(language);
    });
  });

  it.each(ENGLISH.map((draft) => [draft]))('takes for English: %s', (draft) => {
    expect(languageOf(draft)).toBe('en');
  });

  it.each([[''], ['Ok.'], ['Danke schön!'], ['👍👍👍'], ['@ana #merci https://exemple.example/une-longue-adresse']])(
    'does not judge so little: “%s”',
    (draft) => {
      expect(languageOf(draft)).toBeNull();
    },
  );

  it('never takes a half-typed English draft for another language', () => {
    for (const draft of ENGLISH) {
      for (let typed = 1; typed <= draft.length; typed++) expect(languageOf(draft.slice(0, typed)) ?? 'en').toBe('en');
    }
  });
});
