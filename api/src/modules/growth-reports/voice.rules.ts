import { Rater } from '../schemes/codes.rules.js';
import type { EvaluationForm, Scheme } from '../schemes/index.js';
import { subjectOf } from '../schemes/subject.rules.js';
import type { ContentAnswer, ContentVoice } from './content.rules.js';
import type { VoiceFact } from './facts.rules.js';
import { formsOf, type Judged } from './fill.rules.js';

type Item = EvaluationForm['items'][number];
type Step = Scheme['evaluations']['scales'][number]['steps'][number];

/** The steps of a scale that are a judgement, from high to low. */
const judgedSteps = (scheme: Scheme, scaleId: string | undefined): Step[] =>
  scheme.evaluations.scales.find(({ id }) => id === scaleId)?.steps.filter(({ value }) => value !== undefined) ?? [];

/** An answer as so many dots of all; one that is no judgement has words only. */
function answerOf(scheme: Scheme, item: Item, value: string): ContentAnswer {
  if (!item.scale) return { name: item.name, words: value, filled: null, of: 0 };
  const steps = judgedSteps(scheme, item.scale);
  const place = steps.findIndex(({ id }) => id === value);
  const all = scheme.evaluations.scales.find(({ id }) => id === item.scale)?.steps;
  const words = all?.find(({ id }) => id === value)?.name ?? '';
  return { name: item.name, words, filled: place < 0 ? null : steps.length - place, of: steps.length };
}

const TITLES: Partial<Record<Rater, string>> = {
  [Rater.SELF]: '我',
  [Rater.HOMEROOM_TEACHER]: '班主任',
  [Rater.GUARDIAN]: '家长',
};

function voiceOf(scheme: Scheme, form: EvaluationForm, fact: VoiceFact): ContentVoice {
  const answers = form.items.flatMap((item) => {
    const given = fact.answers.find((answer) => answer.item === item.id);
    return given && given.value !== '' ? [answerOf(scheme, item, given.value)] : [];
  });
  const title = fact.course || (TITLES[form.rater] ?? form.name);
  return { title, who: fact.who, on: fact.on, answers, comment: fact.comment };
}

/** What one kind of rater said at the end of the term, courses in the order of the scheme. */
export function voicesOf(judged: Judged, rater: Rater): ContentVoice[] {
  const { scheme, child } = judged;
  const order = scheme.subjects.map(({ id }) => id);
  const placeOf = ({ course }: VoiceFact): number => order.indexOf(subjectOf(scheme, course)?.id ?? '');
  return formsOf(judged, rater).flatMap((form) =>
    child.voices
      .filter((fact) => fact.form === form.id)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((fact) => voiceOf(scheme, form, fact)),
  );
}

/** ZM-3: the classmates together, never one of them. */
export function peerVoice(judged: Judged): ContentVoice[] {
  const { peers } = judged.child;
  const form = peers && formsOf(judged, Rater.PEER).find(({ id }) => id === peers.form);
  if (!peers || !form) return [];
  const answers = form.items.flatMap((item) => {
    const given = peers.steps.find((candidate) => candidate.item === item.id);
    return given ? [answerOf(judged.scheme, item, given.step)] : [];
  });
  return [{ title: '同学', who: `${peers.raters} 位同学`, on: '', answers, comment: '' }];
}
