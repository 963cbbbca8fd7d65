/** What is worth another look, as far as the text can be changed by it. */
export interface Hint {
  at: number | null;
  quote: string | null;
  instead: string | null;
}

/** Whether the words that a hint speaks of still stand where they stood; a hint about the whole text always does. */
export const stillStands = (text: string, { at, quote }: Hint): boolean =>
  at === null || quote === null || text.startsWith(quote, at);

/** The text with the words of a hint changed as it proposes. */
export function changed(text: string, { at, quote, instead }: Hint): string {
  if (at === null || quote === null || instead === null) return text;
  return text.slice(0, at) + instead + text.slice(at + quote.length);
}

/** What is said where nothing needs another look. */
export function fineWords(likePercent: number): string {
  const upTo = Math.max(20, Math.ceil((likePercent + 1) / 10) * 10);
  return `称呼没有问题；和您写的其他评语相同的不到 ${upTo}%`;
}
