import { Sex } from '../people/people.rules.js';
import type { Scheme } from '../schemes/index.js';
import { bareOf, likenessOf, runsOf } from './likeness.rules.js';
import { namesOf, othersNamed, pronounOf } from './names.rules.js';

/** What a hint is about. */
export enum HintKind {
  DISCOURAGING = 'DISCOURAGING',
  OTHER_NAME = 'OTHER_NAME',
  PRONOUN = 'PRONOUN',
  LIKENESS = 'LIKENESS',
}

/** Something worth another look; never a reason to refuse. */
export interface Hint {
  kind: HintKind;
  message: string;
  /** Where the words stand, in UTF-16; null when it is about the whole text. */
  at: number | null;
  quote: string | null;
  /** What may stand there instead. */
  instead: string | null;
}

/** A child of the class, as far as hints go. */
export interface NamedChild {
  name: string;
  sex: Sex | null;
}

/** Another comment of the same teacher. */
export interface OtherComment {
  /** Whose comment, in words: 王小明的评语. */
  title: string;
  name: string;
  text: string;
}

/** All that hints about a text come from. */
export interface HintSource {
  text: string;
  child: NamedChild;
  classmates: readonly NamedChild[];
  others: readonly OtherComment[];
}

type Hints = NonNullable<Scheme['evaluations']['hints']>;

/** Whole words first: 很笨 in 很笨拙 is one of both, told once. */
function discouragingHints({ discouraging }: Hints, { text }: HintSource): Hint[] {
  const asked = discouraging.filter((entry) => !entry.off).sort((one, other) => other.words.length - one.words.length);
  const told: Hint[] = [];
  for (const { words, instead = null } of asked) {
    const at = text.indexOf(words);
    const isTold = told.some((hint) => at < hint.at! + hint.quote!.length && at + words.length > hint.at!);
    if (at < 0 || isTold) continue;
    const message = instead
      ? `“${words}”可能让孩子泄气，换成“${instead}”会更鼓励人。`
      : `“${words}”可能让孩子泄气，不如写他已经做到的一件事，再写一个小目标。`;
    told.push({ kind: HintKind.DISCOURAGING, message, at, quote: words, instead });
  }
  return told.sort((one, other) => one.at! - other.at!);
}

const nameHints = ({ nameWords }: Hints, { text, child, classmates }: HintSource): Hint[] =>
  othersNamed(text, child.name, classmates, nameWords).map(({ at, quote, child: other }) => ({
    kind: HintKind.OTHER_NAME,
    message: `这里写了“${quote}”，班里有${other.name}。是不是写到别的孩子的评语里了？报告单（册）里最好不写别的孩子的名字。`,
    at,
    quote,
    instead: null,
  }));

/** Words in which 他 means nobody: 其他, 吉他. */
const NOT_A_PRONOUN = /(?:其|吉|排|无|無|利)他|他(?:人|们|們|乡|鄉|处|處|方)|她们|她們/gu;

/** What somebody else said stands in quotation marks. */
const QUOTED = /“[^”]*”|「[^」]*」|『[^』]*』|"[^"]*"/gu;

const blank = (found: string): string => ' '.repeat(found.length);

function pronounHints(_: Hints, { text, child }: HintSource): Hint[] {
  const instead = pronounOf(child.sex);
  if (instead === null) return [];
  const wrong = child.sex === Sex.MALE ? '她' : '他';
  const at = text.replaceAll(QUOTED, blank).replaceAll(NOT_A_PRONOUN, blank).indexOf(wrong);
  if (at < 0) return [];
  const message = `这里写的是“${wrong}”，${child.name}应该用“${instead}”。如果说的是别人，就不用改。`;
  return [{ kind: HintKind.PRONOUN, message, at, quote: wrong, instead }];
}

/** How much of a text stands in each other comment, the most first. */
function likest({ text, child, others }: HintSource): { title: string; percent: number } | null {
  const bare = bareOf(text, namesOf(child.name));
  const measured = others.map(({ title, name, text: other }) => ({
    title,
    percent: likenessOf(bare, runsOf(bareOf(other, namesOf(name)))),
  }));
  return measured.sort((one, other) => other.percent - one.percent)[0] ?? null;
}

/** Hints about a text, and how much of it stands in the likest other comment of the teacher, in per cent. */
export function hintsAbout(scheme: Scheme, source: HintSource): { hints: Hint[]; likePercent: number } {
  const { hints } = scheme.evaluations;
  const other = likest(source);
  const likePercent = other?.percent ?? 0;
  if (!hints) return { hints: [], likePercent };
  const told = [discouragingHints, nameHints, pronounHints].flatMap((look) => look(hints, source));
  if (!other || likePercent < hints.likeFrom) return { hints: told, likePercent };
  const message = `和${other.title}有 ${likePercent}% 的文字相同（连着 6 个字以上一样的算相同）。每个孩子都有自己的事，可以添一件只属于这个孩子的小事。`;
  told.push({ kind: HintKind.LIKENESS, message, at: null, quote: null, instead: null });
  return { hints: told, likePercent };
}
