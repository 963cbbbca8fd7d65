import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../kernel/context.js';
import { clientKey } from '../../kernel/idempotency.js';
import type { Id } from '../../kernel/ids.js';
import { change } from '../../kernel/unit-of-work.js';
import { cancelPrint } from './actions/cancel-print.js';
import { startPrint } from './actions/start-print.js';
import { checkReports, publishReports } from './class-batch.js';
import { presentClassReports } from './class-reports.present.js';
import { presentChildReports, presentReport, presentVersions } from './growth-report.present.js';
import {
  ChildReportType,
  ClassReportsInput,
  GrowthReportType,
  ReportBatchType,
  ReportVerificationType,
  ReportVersionType,
} from './growth-report.types.js';
import { preparePrint } from './prepare-print.js';
import { presentPrintings } from './print-center.present.js';
import { presentJob } from './print-job.present.js';
import { loadVisibleJob } from './print-job.queries.js';
import {
  CancelPrintInput,
  ClassReportsType,
  PrintingPageType,
  PrintJobType,
  PrintReportsInput,
} from './print.types.js';
import { verifyReport } from './verify.present.js';

const TERM = 'The term; the newest when absent.';

const readJob = async (ctx: Context, { id }: { id: Id }) => presentJob(ctx, await loadVisibleJob(ctx, id));

@Resolver()
export class GrowthReportsResolver {
  @Query(() => GrowthReportType, {
    description:
      'The booklet of a child: the version that counts, or one by its number; before the first, or when asked for, as it stands now for those who work with the class. 报告单（册）。',
  })
  growthReport(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
    @Arg('live', () => Boolean, { nullable: true, description: 'As it stands now, for staff of the class.' })
    live: boolean | null,
    @Arg('number', () => Int, {
      nullable: true,
      description: 'A version by its number; the one that counts when absent.',
    })
    number: number | null,
  ): Promise<GrowthReportType> {
    return presentReport(ctx, studentId, { termId, number: number ?? null, live: live ?? false });
  }

  @Query(() => [ReportVersionType], { description: 'All versions of a booklet, newest first. 历版报告单（册）。' })
  reportVersions(
    @Ctx() ctx: Context,
    @Arg('studentId', () => ID) studentId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
  ): Promise<ReportVersionType[]> {
    return presentVersions(ctx, studentId, termId);
  }

  @Query(() => [ChildReportType], { description: 'All booklets of a child, newest term first. 历学期报告单（册）。' })
  childReports(@Ctx() ctx: Context, @Arg('studentId', () => ID) studentId: string): Promise<ChildReportType[]> {
    return presentChildReports(ctx, studentId);
  }

  @Query(() => ClassReportsType, { description: 'The booklets of a class, for those who work with it. 班级报告单。' })
  classReports(
    @Ctx() ctx: Context,
    @Arg('classId', () => ID) classId: string,
    @Arg('termId', () => ID, { nullable: true, description: TERM }) termId: string | null,
  ): Promise<ClassReportsType> {
    return presentClassReports(ctx, classId, termId);
  }

  @Query(() => PrintJobType, {
    description:
      'A printing: of a child for who asked for it, of a class or a school for whoever prints there. 打印任务。',
  })
  printJob(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<PrintJobType> {
    return readJob(ctx, { id });
  }

  @Query(() => PrintingPageType, {
    description: 'The printings of a school for its offices, of a class for who leads it; newest first. 打印中心。',
  })
  printings(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 50 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<PrintingPageType> {
    return presentPrintings(ctx, schoolId, { first, after });
  }

  @Query(() => ReportVerificationType, {
    description: 'Whether a printed page is genuine, for anybody who holds it. 真伪查验。',
  })
  verifyReport(@Ctx() ctx: Context, @Arg('code', () => String) code: string): Promise<ReportVerificationType> {
    return verifyReport(ctx, code);
  }

  @Mutation(() => ReportBatchType, { description: 'Marks booklets of a class as looked through. 检查报告单。' })
  checkReports(
    @Ctx() ctx: Context,
    @Arg('input', () => ClassReportsInput) input: ClassReportsInput,
  ): Promise<ReportBatchType> {
    return checkReports(ctx, input);
  }

  @Mutation(() => ReportBatchType, {
    description: 'Publishes booklets of a class as they stand now; what did not change is refused. 发布报告单。',
  })
  publishReports(
    @Ctx() ctx: Context,
    @Arg('input', () => ClassReportsInput) input: ClassReportsInput,
  ): Promise<ReportBatchType> {
    return publishReports(ctx, input);
  }

  @Mutation(() => PrintJobType, {
    description: 'Prints published booklets of a child, a class or a school. 打印报告单。',
  })
  async printReports(@Ctx() ctx: Context, @Arg('input', () => PrintReportsInput) input: PrintReportsInput) {
    const key = clientKey(signedIn(ctx), 'printReports', input);
    const prepared = await preparePrint(ctx, input);
    return change(ctx, (unit) => startPrint(unit, prepared), readJob, key);
  }

  @Mutation(() => PrintJobType, { description: 'Cancels a printing. 取消打印。' })
  cancelPrint(@Ctx() ctx: Context, @Arg('input', () => CancelPrintInput) input: CancelPrintInput) {
    const key = clientKey(signedIn(ctx), 'cancelPrint', input);
    return change(ctx, (unit) => cancelPrint(unit, input), readJob, key);
  }
}
