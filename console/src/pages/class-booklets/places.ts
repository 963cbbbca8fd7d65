import type { MissingPart } from '../../features/growth-reports/class-reports.queries';
import type { Task } from '../../features/evaluations/evaluations.queries';
import { phonePage } from '../../platform/phone-pages';

/** Where something that is missing is brought, and what the way there is called. */
export interface Place {
  to: string;
  words: string;
  /** A page of the phone, which opens beside this one. */
  isPhone?: boolean;
}

/** Of which child of which class, and what the viewer writes there. */
export interface Whereabouts {
  classId: string;
  studentId: string;
  tasks: Task[];
}

const rounds = ({ classId }: Whereabouts): Place => ({
  ...{ to: phonePage('rounds', { classId }), isPhone: true },
  words: '看谁还没有交',
});

/** The comments desk at the child, where the viewer writes this; else who still owes it. */
function desk(where: Whereabouts, isOwn: (task: Task) => boolean): Place {
  const { classId, studentId: child, tasks } = where;
  const task = tasks.find((one) => one.classId === classId && one.phase === 'TERM_END' && isOwn(one));
  if (!task) return rounds(where);
  const search = new URLSearchParams(task.course ? { course: task.course, child } : { child });
  return { to: `/classes/${classId}/comments/${task.roundId}?${search.toString()}`, words: '去写' };
}

const PLACES: Partial<Record<MissingPart['kind'], (where: Whereabouts, part: MissingPart) => Place>> = {
  HOMEROOM_COMMENT: (where) => desk(where, ({ rater }) => rater === 'HOMEROOM_TEACHER'),
  SUBJECT_EVALUATIONS: (where, { who }) =>
    desk(where, ({ rater, course }) => rater === 'TEACHER' && who.split('、').includes(`${course}老师`)),
  RESULTS: ({ classId }) => ({ to: `/classes/${classId}/results`, words: '去录成绩' }),
  DIMENSION: () => ({ to: '/verify', words: '看有没有待核实的' }),
  GUARDIAN_MESSAGE: rounds,
  SELF_EVALUATION: rounds,
  PEER_EVALUATION: rounds,
  CLASS_PHOTO: ({ classId }) => ({ to: phonePage('classPhoto', { classId }), words: '去传合照', isPhone: true }),
  FLOWERS: ({ classId }) => ({ to: phonePage('class', { classId }), words: '去发小红花', isPhone: true }),
};

/** Where a missing part is brought; null where only its family can bring it. */
export const placeOf = (part: MissingPart, where: Whereabouts): Place | null =>
  PLACES[part.kind]?.(where, part) ?? null;
