/** Address of a drawing of an emoji. Needs no network. */
export function emojiImageUrl(emoji: string): string {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${emoji}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}

/** An emoji as an image with the character as its alt text, as Facebook puts it into a draft. */
export function createEmojiImage(emoji: string): HTMLImageElement {
  const image = document.createElement('img');
  image.alt = emoji;
  image.width = 16;
  image.height = 16;
  image.src = emojiImageUrl(emoji);
  return image;
}
