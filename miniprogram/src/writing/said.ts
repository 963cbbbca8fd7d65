import type { Form, FormItem, KeptEntry } from './form';
import { slotsIn } from './slots';

/** What somebody says on a form: a step or words for each item, and the comment. */
export interface Said {
  answers: Record<string, { step?: string; words?: string }>;
  comment: string;
}

/** What an entry on the server says. */
export const saidOf = ({ answers, comment }: Pick<KeptEntry, 'answers' | 'comment'>): Said => ({
  answers: Object.fromEntries(
    answers.map(({ item, step, words }) => [item, { step: step ?? undefined, words: words ?? undefined }]),
  ),
  comment,
});

/** Answers as they are sent, in the order of the form. */
export const answersOf = (form: Form, { answers }: Said) =>
  form.items
    .map(({ id }) => ({ item: id, step: answers[id]?.step ?? null, words: answers[id]?.words?.trim() || null }))
    .filter(({ step, words }) => step !== null || words !== null);

/** Whose forms are begun with phrases, so that a slot may be left in them. */
const STAFF: readonly string[] = ['TEACHER', 'HOMEROOM_TEACHER', 'CLASS_GROUP', 'SCHOOL'];

const lengthOf = (text: string): number => [...text.trim()].length;

/** Whether an item still needs an answer. */
export function isMissing({ id, steps, minLength }: FormItem, { answers }: Said): boolean {
  if (steps.length > 0) return answers[id]?.step === undefined;
  return lengthOf(answers[id]?.words ?? '') < (minLength ?? 0);
}

/** The items that still need an answer. */
export const missingOf = (form: Form, said: Said): FormItem[] => form.items.filter((item) => isMissing(item, said));

/** What keeps a comment from being handed in: a slot that is still open, or its length. */
function lackOfComment({ rater, comment: asked }: Form, comment: string): string | null {
  const [slot] = STAFF.includes(rater) ? slotsIn(comment) : [];
  if (slot) return `${slot} 还没有填`;
  const { min = 0, max = Infinity } = asked ?? {};
  const length = lengthOf(comment);
  if (length < min) return `还差 ${min - length} 个字`;
  return length > max ? `多了 ${length - max} 个字` : null;
}

/** What keeps a form from being handed in, in a few words for its button; null when nothing does. */
export function lackOf(form: Form, said: Said): string | null {
  const missing = missingOf(form, said).length;
  if (missing > 0) return `还有 ${missing} 题`;
  const lack = lackOfComment(form, said.comment);
  if (lack !== null) return lack;
  const isEmpty = lengthOf(said.comment) === 0 && answersOf(form, said).length === 0;
  return isEmpty ? '写几句再交' : null;
}

/** How long a comment is, and how long it should be: 79 字 · 10—200 字. */
export function countWords(text: string, { min, max }: { min: number; max: number }): string {
  return `${lengthOf(text)} 字 · ${min > 0 ? `${min}—${max}` : `最多 ${max}`} 字`;
}

/** The step of an item by which somebody says that they have not noticed. */
export const passOf = ({ steps }: FormItem): string | undefined => steps.find(({ counts }) => !counts)?.id;

/** A form on which every open question is passed; undefined where the scheme has no such step. */
export function passed(form: Form, said: Said): Said | undefined {
  const open = form.items.filter((item) => item.steps.length > 0);
  if (open.length === 0 || open.some((item) => passOf(item) === undefined)) return undefined;
  return { ...said, answers: Object.fromEntries(open.map((item) => [item.id, { step: passOf(item) }])) };
}
