const LENGTH = 10;

/** The letters of a code as they count: capitals, nothing between them. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');

/** A code in groups of five, as the slip shows it. */
export const groupedCode = (typed: string): string =>
  plainCode(typed)
    .match(/.{1,5}/g)
    ?.join('-') ?? '';

/** What a person sees of a code while typing: how it is read, and what cannot be right. */
export function codeHint(typed: string): string {
  const code = plainCode(typed);
  if (code === '') return '纸条上的 10 位字母和数字，大小写都行，横线可以不填';
  if (/[01ILO]/.test(code)) return '码里没有数字 0、1，也没有字母 I、L、O，请再看看纸条';
  if (code.length < LENGTH) return `${groupedCode(code)}，还有 ${LENGTH - code.length} 位`;
  return code.length === LENGTH ? groupedCode(code) : `多了 ${code.length - LENGTH} 位，请再看看纸条`;
}
