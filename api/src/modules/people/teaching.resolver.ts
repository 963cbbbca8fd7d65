import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { copyTeaching } from './actions/copy-teaching.js';
import { setHomeroomTeacher } from './actions/set-homeroom-teacher.js';
import { setTeaching } from './actions/set-teaching.js';
import { presentTeaching, presentTeachingCopy } from './teaching.present.js';
import {
  CopyTeachingInput,
  SetHomeroomTeacherInput,
  SetTeachingInput,
  TeachingCopyType,
  TeachingTableType,
} from './teaching.types.js';

const readTable = (ctx: Context, { schoolId, termId }: { schoolId: Id; termId: Id }) =>
  presentTeaching(ctx, schoolId, termId);

@Resolver()
export class TeachingResolver {
  @Query(() => TeachingTableType, { description: 'The teaching of a school in a term, for its offices. 任课安排。' })
  teachingTable(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The running term when absent.' }) termId: string | null,
  ): Promise<TeachingTableType> {
    return presentTeaching(ctx, schoolId, termId ?? null);
  }

  @Query(() => TeachingCopyType, {
    description: 'What copying the teaching of the term before would do; nothing is written. 照抄上学期的预览。',
  })
  teachingCopy(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The running term when absent.' }) termId: string | null,
  ): Promise<TeachingCopyType> {
    return presentTeachingCopy(ctx, schoolId, termId ?? null);
  }

  @Mutation(() => TeachingTableType, { description: 'Copies the teaching of the term before. 照抄上学期。' })
  copyTeaching(@Ctx() ctx: Context, @Arg('input', () => CopyTeachingInput) input: CopyTeachingInput) {
    const key = clientKey(signedIn(ctx), 'copyTeaching', input);
    return change(ctx, (unit) => copyTeaching(unit, input), readTable, key);
  }

  @Mutation(() => TeachingTableType, { description: 'Sets who teaches a course to a class. 安排任课。' })
  setTeaching(@Ctx() ctx: Context, @Arg('input', () => SetTeachingInput) input: SetTeachingInput) {
    const key = clientKey(signedIn(ctx), 'setTeaching', input);
    return change(ctx, (unit) => setTeaching(unit, input), readTable, key);
  }

  @Mutation(() => TeachingTableType, { description: 'Changes who leads a class, from today. 安排班主任。' })
  setHomeroomTeacher(@Ctx() ctx: Context, @Arg('input', () => SetHomeroomTeacherInput) input: SetHomeroomTeacherInput) {
    const key = clientKey(signedIn(ctx), 'setHomeroomTeacher', input);
    const read = (after: Context, { schoolId }: { schoolId: Id }) =>
      presentTeaching(after, schoolId, input.termId ?? null);
    return change(ctx, (unit) => setHomeroomTeacher(unit, input), read, key);
  }
}
