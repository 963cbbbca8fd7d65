import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { findChildren, loadVisibleStudent } from './student.queries.js';
import { presentGuardians, presentStudent } from './student.present.js';
import { GuardianContactType, StudentType } from './student.types.js';

@Resolver()
export class StudentResolver {
  @Query(() => StudentType, { description: 'One pupil. 学生。' })
  async student(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return presentStudent(ctx, await loadVisibleStudent(ctx, id));
  }

  @Query(() => [StudentType], {
    description: 'The children of the viewer (or the viewer, for a pupil), over all schools. 我的孩子。',
  })
  async myChildren(@Ctx() ctx: Context) {
    signedIn(ctx);
    return (await findChildren(ctx)).map((row) => presentStudent(ctx, row));
  }
}

@Resolver(() => StudentType)
export class StudentFieldResolver {
  @FieldResolver(() => [GuardianContactType], {
    nullable: true,
    description: 'Guardians with masked phones; null for whom it is no business. 监护人。',
  })
  guardians(@Ctx() ctx: Context, @Root() student: StudentType): Promise<GuardianContactType[] | null> {
    return presentGuardians(ctx, student);
  }
}
