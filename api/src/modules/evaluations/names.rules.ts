import { Sex } from '../people/people.rules.js';

/** Family names of two characters. */
const DOUBLE =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|令狐|慕容|尉迟|尉遲|公孙|公孫|长孙|長孫|宇文|司徒|端木|独孤|獨孤|南宫|南宮|呼延|东方|東方)/u;

const DOTS = /[·•・‧]/gu;

/** Where a name ends that is no Han name: 艾力江·买买提. */
const oneDot = (text: string): string => text.replaceAll(DOTS, '·');

/**
 * How a child may be called: the whole name and the given name. 林晓禾 is 晓禾, 欧阳明月 is 明月, 艾力江·买买提 is 艾力江; a
 * given name of one character is no name by itself.
 */
export function namesOf(whole: string): string[] {
  const name = oneDot(whole);
  const given = name.includes('·')
    ? name.slice(0, name.indexOf('·'))
    : name.replace(DOUBLE.test(name) ? DOUBLE : /^./u, '');
  return [name, given].filter((one, at, all) => [...one].length >= 2 && all.indexOf(one) === at);
}

/** How a child is called in a sentence: the given name, or the whole one where that is a single character. */
export const givenOf = (whole: string): string => namesOf(whole)[1] ?? whole;

const PRONOUNS: Record<Sex, string> = { [Sex.MALE]: '他', [Sex.FEMALE]: '她' };

/** 他 or 她 by the sex on the roll; null where the roll does not say. */
export const pronounOf = (sex: Sex | null): string | null => (sex ? PRONOUNS[sex] : null);

/** Where a name stands in a text: an offset in UTF-16 and the letters as they are there. */
export interface Mention {
  at: number;
  quote: string;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Offsets at which a word begins or ends. */
const edgesOf = (text: string): ReadonlySet<number> =>
  new Set([text.length, ...Array.from(words.segment(text), ({ index }) => index)]);

const CALLED = /^(?:小?同学|小?同學|小朋友|同桌)/u;

interface Reading {
  text: string;
  edges: ReadonlySet<number>;
  /** Names that are everyday words, too. */
  nameWords: readonly string[];
  /** Letters that belong to a name already. */
  taken: boolean[];
}

/** A short name may be letters of other words, 子文 in 句子文章; a word of every day is a name before 同学 only. */
function isMention({ text, edges, nameWords }: Reading, name: string, at: number): boolean {
  const end = at + name.length;
  if (CALLED.test(text.slice(end))) return true;
  if (nameWords.includes(name)) return false;
  return [...name].length > 2 || (edges.has(at) && edges.has(end));
}

function take(reading: Reading, name: string, isOwn: boolean): Mention | null {
  let found: Mention | null = null;
  for (let at = reading.text.indexOf(name); at >= 0; at = reading.text.indexOf(name, at + 1)) {
    const isFree = !reading.taken.slice(at, at + name.length).some(Boolean);
    if (!isFree || !(isOwn || isMention(reading, name, at))) continue;
    reading.taken.fill(true, at, at + name.length);
    found ??= { at, quote: name };
  }
  return found;
}

/**
 * Classmates who are named in a text about a child, each once, where first. Longer names are read first, the child's own
 * before others of their length: two children may be called alike.
 */
export function othersNamed<Child extends { name: string }>(
  written: string,
  own: string,
  classmates: readonly Child[],
  nameWords: readonly string[],
): (Mention & { child: Child })[] {
  const text = oneDot(written);
  const reading: Reading = {
    text,
    edges: edgesOf(text),
    nameWords,
    taken: new Array<boolean>(text.length).fill(false),
  };
  const ofChild = namesOf(own).map((name) => ({ name, child: null }));
  const ofOthers = classmates.flatMap((child) => namesOf(child.name).map((name) => ({ name, child })));
  const named = new Map<Child, Mention & { child: Child }>();
  for (const { name, child } of [...ofChild, ...ofOthers].sort((one, other) => other.name.length - one.name.length)) {
    const mention = take(reading, name, child === null);
    if (!mention || !child || named.has(child)) continue;
    named.set(child, { at: mention.at, quote: written.slice(mention.at, mention.at + name.length), child });
  }
  return [...named.values()].sort((one, other) => one.at - other.at);
}
