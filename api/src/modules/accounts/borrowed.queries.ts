import type { Context } from '../../kernel/context.js';
import type { Id } from '../../kernel/ids.js';

/** The open door that a class code names, whoever asks; a code names no school before it is found. */
export const findOpenDoor = (ctx: Context, codeHash: string) =>
  ctx.db
    .selectFrom('class_door')
    .select(['id', 'school_id', 'class_id'])
    .where('code_hash', '=', codeHash)
    .where('expires_at', '>', ctx.clock.now())
    .executeTakeFirst();

/** The pupil of a class today whose card this is. */
export const findCardHolder = (
  ctx: Context,
  { school_id: schoolId, class_id: classId }: { school_id: Id; class_id: Id },
  codeHash: string,
) => {
  const today = ctx.clock.today();
  return ctx.db
    .selectFrom('class_card as k')
    .innerJoin('student as s', 's.id', 'k.student_id')
    .innerJoin('enrolment as e', (join) =>
      join
        .onRef('e.school_id', '=', 's.school_id')
        .onRef('e.student_id', '=', 's.id')
        .on('e.starts_on', '<=', today)
        .on((on) => on.or([on('e.ends_on', 'is', null), on('e.ends_on', '>', today)])),
    )
    .select(['s.id', 's.person_id'])
    .where('k.school_id', '=', schoolId)
    .where('k.code_hash', '=', codeHash)
    .where('e.class_id', '=', classId)
    .executeTakeFirst();
};
