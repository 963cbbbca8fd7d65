import type { Task } from './evaluations.queries';

/** Something to do with a form, as a home shows it. */
export interface EvaluationToDo {
  key: string;
  kind: 'self' | 'peers' | 'term-end' | 'desk';
  task: Task;
  title: string;
  note: string;
  daysLeft: number;
  dueOn: string;
}

const isOpen = ({ state }: Task): boolean => state !== 'SUBMITTED';

function toDo(kind: EvaluationToDo['kind'], task: Task, words: Pick<EvaluationToDo, 'title' | 'note'>): EvaluationToDo {
  const { id, daysLeft, dueOn } = task;
  return { key: id, kind, task, daysLeft, dueOn, ...words };
}

/** What a pupil still has to say: about itself, and about classmates, each round once. */
export function pupilToDos(tasks: readonly Task[]): EvaluationToDo[] {
  const rounds = new Map(tasks.filter(isOpen).map((task) => [task.roundId, task]));
  return [...rounds.values()].flatMap((task) => {
    const { rater, formName, done, total, state } = task;
    if (rater === 'SELF')
      return toDo('self', task, { title: formName, note: state === 'DRAFT' ? '写了一半' : '说说你自己' });
    if (rater === 'PEER') return toDo('peers', task, { title: formName, note: `评了 ${done} / ${total} 位` });
    return [];
  });
}

/** The forms that are filled in at home. */
const atHome = (tasks: readonly Task[]): Task[] =>
  tasks.filter(({ rater }) => rater === 'SELF' || rater === 'GUARDIAN');

const namesOf = (tasks: readonly Task[]): string[] => [...new Set(tasks.map(({ formName }) => formName))];

/** What a guardian still has to bring at the end of a term, measures among it: one line that names all of it. */
export function guardianToDos(
  tasks: readonly Task[],
  name: string,
  measures: readonly string[] = [],
): EvaluationToDo[] {
  const all = atHome(tasks);
  const left = all.filter(isOpen);
  const lacking = [...namesOf(left), ...(all.some(({ phase }) => phase === 'TERM_END') ? measures : [])];
  const [first] = [...left, ...all];
  if (!first || lacking.length === 0) return [];
  return [toDo('term-end', first, { title: titleOf(left, name, measures), note: `还缺${lacking.join('、')}` })];
}

function titleOf(left: readonly Task[], name: string, measures: readonly string[]): string {
  const message = left.find(({ rater }) => rater === 'GUARDIAN');
  if (message) return `给${name}写${message.formName}`;
  return left[0] ? `和${name}一起填${left[0].formName}` : `给${name}填${measures.join('和')}`;
}

/** ZM-9: what was handed in at home and may still be changed, and until when; null while anything is to be written. */
export function rewritable(tasks: readonly Task[]): { names: string; dueOn: string } | null {
  const all = atHome(tasks);
  const [first] = all;
  return !first || all.some(isOpen) ? null : { names: namesOf(all).join('和'), dueOn: first.dueOn };
}

/** The desks of a teacher that are not yet done. */
export const deskToDos = (tasks: readonly Task[]): EvaluationToDo[] =>
  tasks
    .filter((task) => isOpen(task) && task.studentId === null)
    .map((task) =>
      toDo('desk', task, {
        title: [task.formName, task.course].filter(Boolean).join(' · '),
        note: `${task.className} · 已写 ${task.done} / ${task.total}`,
      }),
    );
