import { invalidInput } from '../../../kernel/errors.js';
import type { PlanLine } from '../roster/plan-types.js';

/** Which changes of an import somebody wants to read; all that is missing wishes nothing. */
export interface ChangesAsked {
  kind?: PlanLine['kind'] | null;
  /** Found in whom or what it is about, in what becomes of it, or in the name of the sheet. */
  words?: string | null;
  first?: number | null;
  /** How many of those that fit were read before. */
  after?: number | null;
}

/** How many changes are told at once, at most and when nobody says. */
const MOST = 200;

const TOO_MANY_ASKED = '一次最多看 200 条变化，请从 1 到 200 里选。';
const NOT_BEFORE_FIRST = '前面没有更多变化了，请从第 0 条以后看起。';

/** GL-1: some of the changes that an import makes, in the order in which they are told. */
export function changesAmong(lines: readonly PlanLine[], { kind, words, first, after }: ChangesAsked): PlanLine[] {
  const [count, from] = [first ?? MOST, after ?? 0];
  if (count < 1 || count > MOST) throw invalidInput('first', TOO_MANY_ASKED);
  if (from < 0) throw invalidInput('after', NOT_BEFORE_FIRST);
  const wanted = (words ?? '').trim();
  const fits = (line: PlanLine): boolean =>
    (!kind || line.kind === kind) && [line.what, line.detail, line.file ?? ''].some((text) => text.includes(wanted));
  return lines.filter(fits).slice(from, from + count);
}
