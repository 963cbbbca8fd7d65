import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.js';
import { loadVisibleSchool } from '../organisation/index.js';
import { presentClasses, presentMyClasses, presentStudents } from './people.present.js';
import { findClasses, findClassesById, loadVisibleClass } from './people.queries.js';
import { SchoolClassType, StudentPageType, TaughtClassType } from './people.types.js';

@Resolver()
export class PeopleResolver {
  @Query(() => [SchoolClassType], { description: 'The active classes of a school. 班级列表。' })
  async schoolClasses(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<SchoolClassType[]> {
    const school = await loadVisibleSchool(ctx, schoolId);
    return presentClasses(ctx, await findClasses(ctx, school.id));
  }

  @Query(() => SchoolClassType, { description: 'One class, for those who see its children. 班级。' })
  async schoolClass(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<SchoolClassType | undefined> {
    const place = await loadVisibleClass(ctx, id);
    return presentClasses(ctx, await findClassesById(ctx, place.school_id, [place.id]))[0];
  }

  @Query(() => [TaughtClassType], {
    description: 'The classes that the viewer teaches, leads or evaluates this term. 我的班级。',
  })
  myClasses(@Ctx() ctx: Context): Promise<TaughtClassType[]> {
    return presentMyClasses(ctx);
  }

  @Query(() => StudentPageType, { description: 'The pupils of a class, by enrolment. 班级学生。' })
  async classStudents(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('search', () => String, { nullable: true, description: 'Pinyin initials or part of the name.' })
    search: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 100 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<StudentPageType> {
    return presentStudents(ctx, await loadVisibleClass(ctx, classId), { search, first, after });
  }
}
