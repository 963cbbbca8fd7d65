/** How a child is called in a sentence: 林晓禾 is 晓禾, 王芳 is 王芳, 艾力江·买买提 is 艾力江. */
export function givenName(name: string): string {
  const first = [...(name.split(/[·•・.\s]/)[0] ?? '')];
  const isWhole = first.length === [...name].length;
  return isWhole && (first.length === 3 || first.length === 4) ? first.slice(-2).join('') : first.join('');
}
