import { lastDayWords } from '../../words/days';
import type { Task } from './evaluations.queries';

/** Something to do with a form, as a home shows it. */
export interface EvaluationToDo {
  key: string;
  kind: 'self' | 'peers' | 'term-end' | 'desk';
  task: Task;
  title: string;
  note: string;
  daysLeft: number;
  lastDay: string;
}

const isOpen = ({ state }: Task): boolean => state !== 'SUBMITTED';

function toDo(kind: EvaluationToDo['kind'], task: Task, words: Pick<EvaluationToDo, 'title' | 'note'>): EvaluationToDo {
  const { id, daysLeft, dueOn } = task;
  return { key: id, kind, task, daysLeft, lastDay: lastDayWords(dueOn, daysLeft), ...words };
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

/** What a guardian still has to write at the end of a term: one line for all of it. */
export function guardianToDos(tasks: readonly Task[], name: string): EvaluationToDo[] {
  const open = tasks.filter((task) => isOpen(task) && (task.rater === 'SELF' || task.rater === 'GUARDIAN'));
  const [first] = open;
  if (!first) return [];
  const names = [...new Set(open.map(({ formName }) => formName))].join('、');
  return [toDo('term-end', first, { title: `给${name}写期末的话`, note: names })];
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
