import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import { change } from '../../kernel/unit-of-work.js';
import { RemindFamiliesInput, RemindingType } from '../notifications/index.js';
import { remindFamilies } from './actions/remind-families.js';
import { presentBurden } from './burden.present.js';
import { QuotaBurdenType } from './burden.types.js';
import { presentClassQuotas } from './class-quotas.present.js';
import { EvidenceRecordPageType } from './evidence.types.js';
import { presentHouseholdQuotas, presentMyQuotas, presentQuotaMonths } from './quota.present.js';
import { presentFamilyReminding } from './reminding.present.js';
import { ClassQuotasType, QuotaProgressType, StaffQuotasType } from './quota.types.js';
import { presentStaffQuotas, presentStaffRecords } from './staff-quotas.present.js';

@Resolver()
export class QuotaResolver {
  @Query(() => [QuotaProgressType], { description: "What a child's household is asked in a month. 家庭数量要求。" })
  householdQuotas(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('month', () => String, { nullable: true, description: '2026-09; this month when absent.' })
    month: string | null,
  ): Promise<QuotaProgressType[]> {
    return presentHouseholdQuotas(ctx, studentId, month);
  }

  @Query(() => [String], {
    description: 'The months of this term that have begun, 2026-09 first; none in the holidays. 本学期的月份。',
  })
  quotaMonths(@Ctx() ctx: Context, @Arg('studentId', () => ID) studentId: string): Promise<string[]> {
    return presentQuotaMonths(ctx, studentId);
  }

  @Query(() => [QuotaProgressType], {
    description: 'What the viewer is asked in a month as teacher of a class. 我的数量要求。',
  })
  myQuotas(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('month', () => String, { nullable: true, description: '2026-09; this month when absent.' })
    month: string | null,
  ): Promise<QuotaProgressType[]> {
    return presentMyQuotas(ctx, classId, month);
  }

  @Query(() => RemindingType, {
    description: 'Which families of a class were told of their records, and whether it was read. 已读、未读。',
  })
  familyReminding(@Ctx() ctx: Context, @Arg('classId', () => ID) classId: string): Promise<RemindingType> {
    return presentFamilyReminding(ctx, classId);
  }

  @Mutation(() => RemindingType, {
    description: 'Reminds the families that have records left, once a day; wished again it changes nothing. 提醒一次。',
  })
  remindFamilies(@Ctx() ctx: Context, @Arg('input', () => RemindFamiliesInput) input: RemindFamiliesInput) {
    const key = clientKey(signedIn(ctx), 'remindFamilies', input);
    return change(
      ctx,
      (unit) => remindFamilies(unit, input),
      (read, { id }) => presentFamilyReminding(read, id),
      key,
    );
  }

  @Query(() => QuotaBurdenType, {
    description: 'What the quotas of a school cost and how far they are, for its offices. 数量与负担。',
  })
  quotaBurden(@Ctx() ctx: Context, @Arg('schoolId', () => ID) schoolId: string): Promise<QuotaBurdenType> {
    return presentBurden(ctx, schoolId);
  }

  @Query(() => StaffQuotasType, {
    description: 'What the viewer is asked in a month by all classes of a school together. 我的这个月。',
  })
  staffQuotas(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('month', () => String, { nullable: true, description: '2026-09; this month when absent.' })
    month: string | null,
  ): Promise<StaffQuotasType> {
    return presentStaffQuotas(ctx, schoolId, month);
  }

  @Query(() => EvidenceRecordPageType, {
    description: "The viewer's own records as staff that count, newest first. 我记的。",
  })
  staffRecords(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('month', () => String, { nullable: true, description: '2026-09; of all months when absent.' })
    month: string | null,
    @Arg('category', () => String, { nullable: true, description: 'Category of the scheme; all when absent.' })
    category: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 20 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<EvidenceRecordPageType> {
    return presentStaffRecords(ctx, { schoolId, month: month ?? null, category: category ?? null }, { first, after });
  }

  @Query(() => ClassQuotasType, {
    description: 'What a month asks of the households of a class, for its homeroom teacher. 家里的数量要求。',
  })
  classQuotas(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('month', () => String, { nullable: true, description: '2026-09; this month when absent.' })
    month: string | null,
  ): Promise<ClassQuotasType> {
    return presentClassQuotas(ctx, classId, month);
  }
}
