/**
 * The commonest words of the languages that a reply may be in, without those that are English words too. Only good enough to tell that
 * a text of some length is not English, and most likely which of these it is.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: `the and you your for that this with have are was not we it is to of in on our can will please thanks sorry i a be at as from they
    them their what when which who how if so but or an do does did has had been there here just more all about up out my me us would could
    should get got let know see make it's i'm we're you're i'll we'll don't that's i've we've can't thank no yes by he she his her hi hello
    where why any some one two today now then than only very too`,
  de: `und der das ist nicht sie ich wir ihr ihre ihnen uns für mit auf dem den ein eine einen einer sich auch es aber bitte danke vielen dank
    leid tut haben wird werden noch schon sehr nach bei zum zur wenn wie dass kann können wurde sind unser unsere ihren mich mir dich dir
    du sein heute morgen über freut schicken gern gerne leider hallo sofort jetzt alles hier`,
  fr: `le la les de des du un une et est pas vous nous votre notre vos nos je tu il elle pour dans sur avec que qui ce cette ces merci beaucoup
    désolé désolée suis sont avons avez cela très bien aux au ou mais plus bonjour pouvez être fait tout toute mon ma mes ton ta tes
    aujourd'hui c'est j'ai d'un d'une n'est qu'il lui leur si ne se`,
  es: `el la los las de del un una y es que en por para con su sus lo le les se nos muchas gracias siento mucho pedido está están usted ustedes
    puede puedes hola pero como más muy ya ahora hoy tu te mi este esta esto cuando qué porque también nuestro nuestra ha han hemos
    disculpa disculpe al algo`,
  pt: `de da das dos em um uma os é não que para com por seu sua seus suas nos muito muita obrigado obrigada lamento está pode você vocês olá mas
    mais já hoje ao à na nas pelo pela pelas foi são temos tem isso este esta quando também nosso nossa ficamos vou digo desculpe te lhe`,
  it: `il lo la gli le di del della dei un una e è che non per con si ci mi ti suo sua nostro nostra grazie mille dispiace molto può puoi sono
    siamo abbiamo ha hanno ciao ma più già oggi al alla nel nella da questo questa quando anche come subito favore vi ne fa se
    l'ordine d'ordine dell'ordine`,
  nl: `de het een en dat je jij jullie ons onze wij ik niet met voor op te zijn heel erg bedankt graag kun kan maar ook nog wel naar bij
    uit om als dit deze wat wie er sorry hoi meteen worden wordt bent hebt hebben heeft ben uw u mijn zo dan vandaag morgen daar hier`,
  pl: `i w na się nie jest to że do z dla za co jak czy bardzo proszę dziękuję dziękujemy przepraszam przepraszamy możesz może pan pani nam nas
    ich są by od po już tylko ale tak przez naszej nasz twoje twój zaraz dzień dobry mi`,
  sv: `och det att en ett är inte du vi jag din ditt dina för med på som till av om har kan tack så mycket de den men vad när hej vår våra oss
    mig dig kommer ska skulle hade eller här gör glada direkt idag`,
  da: `og det at en et er ikke du vi jeg din dit dine for med på som til af om har kan tak så meget de den men hvad når hej vores os mig dig
    kommer skal eller her gør glade beklager undskyld`,
  no: `og det at en et er ikke du vi jeg din ditt dine for med på som til av om har kan takk så mye de den men hva når hei vår våre oss meg deg
    kommer skal eller her gjør glade beklager unnskyld`,
  fi: `ja on ei se että en olen olemme olet me te sinä minä mutta kun niin myös kiitos paljon anteeksi voit voitko teidän meidän tämä nyt heti
    hei ole hyvä pahoittelut kanssa`,
  tr: `bir ve bu için çok teşekkür teşekkürler ederiz ederim özür dilerim ne de da mi mı değil siz sizi sizin biz bizi bizim ile gibi daha var
    yok olarak hemen lütfen merhaba sipariş kadar ama en`,
  vi: `tôi bạn chúng của và là có không cho rất xin lỗi cảm ơn vì những được với này một các sẽ đã ngay bây giờ hàng gửi qua anh chị ạ`,
  cs: `a je se na že to v z do pro jsme jste jsem není ale jak co vám vás nám nás děkujeme děkuji prosím omlouváme omlouvám velmi můžete už jen
    dobrý den při nebo jako`,
  ro: `și este nu la în de cu pentru pe că un o mai foarte mulțumim mulțumesc scuze vă ne sunt ați am dar sau ce cum bună îmi pare rău puteți`,
  hu: `a az és nem hogy egy is van meg kérjük köszönjük köszönöm nagyon sajnáljuk sajnálom önnek ön mi de csak már még kell szia jó napot`,
  id: `yang dan di ke dari untuk dengan ini itu tidak kami anda kamu saya terima kasih maaf mohon atas akan sudah bisa silakan pesanan halo ada`,
};
