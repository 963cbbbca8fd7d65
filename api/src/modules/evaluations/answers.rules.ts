import type { EvaluationForm, Scheme } from '../schemes/index.js';
import { slotsIn } from '../phrases/slots.rules.js';
import { FOR_CLASSES } from './raters.rules.js';

/** One answer of a form: a step of the item's scale, or words. */
export interface Answer {
  item: string;
  step: string | null;
  words: string | null;
}

/** What somebody says on a form. */
export interface Judgement {
  answers: readonly Answer[];
  comment: string;
}

/** What is wrong with a form, and where. */
export interface FormFault {
  field: string;
  message: string;
}

type Item = EvaluationForm['items'][number];

/** Prose as it is kept: NFC and trimmed, byte for byte otherwise. */
export const proseOf = (text: string | null | undefined): string => (text ?? '').normalize('NFC').trim();

const lengthOf = (text: string): number => [...text].length;

/** The longest text of any form, for what is kept as a draft. */
export const LONGEST_TEXT = 5000;

function lengthFault(
  field: string,
  name: string,
  { text, min, max }: { text: string; min: number; max: number },
): FormFault | null {
  const length = lengthOf(text);
  if (length < min) return { field, message: `“${name}”至少写 ${min} 个字，现在是 ${length} 个。` };
  if (length > max) return { field, message: `“${name}”最多写 ${max} 个字，现在是 ${length} 个。` };
  return null;
}

function shapeFault(scheme: Scheme, item: Item, answer: Answer): FormFault | null {
  const field = `answers.${item.id}`;
  if (!item.scale) return answer.step === null ? null : { field, message: `“${item.name}”用文字回答。` };
  if (answer.words !== null) return { field, message: `“${item.name}”请选一档，不用写字。` };
  const steps = scheme.evaluations.scales.find(({ id }) => id === item.scale)?.steps ?? [];
  if (answer.step === null || steps.some((step) => step.id === answer.step)) return null;
  return { field, message: `“${item.name}”没有这一档，请从给出的几档里选。` };
}

function completeFault(item: Item, answer: Answer | undefined): FormFault | null {
  const field = `answers.${item.id}`;
  if (item.scale) return answer?.step ? null : { field, message: `“${item.name}”还没有选。` };
  const { min, max } = item.words!;
  return lengthFault(field, item.name, { text: answer?.words ?? '', min, max });
}

function itemFault(scheme: Scheme, form: EvaluationForm, answers: readonly Answer[]): FormFault | null {
  const seen = new Set<string>();
  for (const answer of answers) {
    const item = form.items.find(({ id }) => id === answer.item);
    if (!item) return { field: `answers.${answer.item}`, message: '这一项不在评价表里，请刷新后再填。' };
    if (seen.has(item.id)) return { field: `answers.${item.id}`, message: `“${item.name}”填了两次。` };
    seen.add(item.id);
    const fault = shapeFault(scheme, item, answer);
    if (fault) return fault;
    if (lengthOf(answer.words ?? '') > LONGEST_TEXT)
      return { field: `answers.${item.id}`, message: `“${item.name}”最多写 ${LONGEST_TEXT} 个字。` };
  }
  return null;
}

/** ZM-8: what was begun with a phrase goes to no family with a slot in it. */
function slotFault(form: EvaluationForm, comment: string): FormFault | null {
  const [slot] = FOR_CLASSES.includes(form.rater) ? slotsIn(comment) : [];
  return slot ? { field: 'comment', message: `“${slot}”这个空还没有填，换成要说的话再交。` } : null;
}

function commentFault(form: EvaluationForm, comment: string, complete: boolean): FormFault | null {
  if (!form.comment) return comment === '' ? null : { field: 'comment', message: '这张评价表没有评语。' };
  const open = complete ? slotFault(form, comment) : null;
  if (open) return open;
  const { label, min, max } = form.comment;
  return lengthFault('comment', label, { text: comment, min: complete ? min : 0, max: complete ? max : LONGEST_TEXT });
}

/** The first fault of a form by its scheme; `complete` also asks for what is required, as when it is handed in. */
export function formFault(scheme: Scheme, form: EvaluationForm, said: Judgement, complete: boolean): FormFault | null {
  const fault = itemFault(scheme, form, said.answers) ?? commentFault(form, said.comment, complete);
  if (fault || !complete) return fault;
  for (const item of form.items) {
    const missing = completeFault(
      item,
      said.answers.find((answer) => answer.item === item.id),
    );
    if (missing) return missing;
  }
  const isEmpty = said.comment === '' && !said.answers.some((answer) => answer.step ?? answer.words);
  return isEmpty ? { field: 'comment', message: '还什么都没有写，写几句再提交。' } : null;
}

/** Answers as they are kept: prose tidied, in the order of the form, empty ones left out. */
export function tidied(form: EvaluationForm, said: Judgement): Judgement {
  const order = form.items.map(({ id }) => id);
  const answers = said.answers
    .map(({ item, step, words }) => ({
      item,
      step: step || null,
      words: words === null ? null : proseOf(words) || null,
    }))
    .filter((answer) => answer.step !== null || answer.words !== null)
    .sort((one, other) => order.indexOf(one.item) - order.indexOf(other.item));
  return { answers, comment: proseOf(said.comment) };
}
