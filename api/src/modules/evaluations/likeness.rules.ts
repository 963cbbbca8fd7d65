/** So many characters in a row are no longer chance. */
const RUN = 6;

/** Below so many characters texts are alike by nature: 学习认真，团结同学。 */
const SHORTEST = 20;

/** A text without marks, blanks and the child it is about, every 她 and 它 read as 他: what remains can be copied. */
export function bareOf(text: string, names: readonly string[]): string[] {
  const longest = [...names].filter(Boolean).sort((one, other) => other.length - one.length);
  const anonymous = longest.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return [...anonymous.replaceAll(/[^\p{L}\p{N}]/gu, '').replaceAll(/[她它]/gu, '他')];
}

const runAt = (text: readonly string[], at: number): string => text.slice(at, at + RUN).join('');

/** All runs of a bare text. */
export function runsOf(text: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at++) runs.add(runAt(text, at));
  return runs;
}

/**
 * How much of a bare text stands word for word in another, in whole per cent, rounded down: a character counts when it
 * is part of a run of six that the other has too. A short text is like none.
 */
export function likenessOf(text: readonly string[], others: ReadonlySet<string>): number {
  if (text.length < SHORTEST) return 0;
  let [same, reached] = [0, 0];
  for (let at = 0; at + RUN <= text.length; at++) {
    if (!others.has(runAt(text, at))) continue;
    same += at + RUN - Math.max(reached, at);
    reached = at + RUN;
  }
  return Math.floor((same * 100) / text.length);
}
