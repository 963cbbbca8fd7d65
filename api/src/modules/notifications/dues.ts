import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';
import type { LegalDate } from '../../kernel/time.js';
import type { Door } from './door.rules.js';

/** By when a thing is to be done, and with how many days left people are reminded of it. */
export interface LastDay {
  lastOn: LegalDate;
  remindDaysLeft: readonly number[];
}

/** Something that a person has not done yet. */
export interface Due extends LastDay {
  personId: Id;
  /** About which child, for its family; then only the family finds it. */
  studentId: Id | null;
  /** Of which class, for who works with it. */
  classId: Id | null;
  /** Where it opens. */
  door: Door;
  /** The thing itself: a round, the class whose families record, a school. */
  subjectId: Id;
  /** What there is to do, in Chinese, without a name of a child. */
  words: string;
}

/** Whether people are spoken to today of what has such a last day. */
export type Speaks = (thing: LastDay) => boolean;

type FindDues = (ctx: Context, schoolId: Id, speaks: Speaks) => Promise<Due[]>;

const finders: FindDues[] = [];

/** A module further down says what people of a school have not done, as far as it is spoken of. */
export function registerDues(find: FindDues): void {
  finders.push(find);
}

/** Everything that people of a school have not done, as far as it is spoken of. */
export async function findDues(ctx: Context, schoolId: Id, speaks: Speaks): Promise<Due[]> {
  const dues: Due[] = [];
  for (const find of finders) dues.push(...(await find(ctx, schoolId, speaks)));
  return dues;
}
