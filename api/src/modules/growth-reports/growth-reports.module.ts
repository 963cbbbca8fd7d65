import type { ModuleDefinition } from '../../kernel/module.js';
import { registerNews } from '../notifications/index.js';
import { registerPersonUses } from '../people/index.js';
import { PRINT_JOB, type PrintTask } from './actions/start-print.js';
import { downloadRoutes } from './download.routes.js';
import { giveUpPrint, printOne } from './do-print.js';
import { Graduation, GraduationWord } from './graduation/graduation.entity.js';
import { GraduationResolver } from './graduation/graduation.resolver.js';
import { GrowthReport, GrowthReportVersion } from './growth-report.entity.js';
import { GrowthReportsResolver } from './growth-reports.resolver.js';
import { BookletOpening } from './openings/opening.entity.js';
import { OpeningResolver } from './openings/opening.resolver.js';
import { PapersResolver } from './papers/papers.resolver.js';
import { PhotoChoice } from './photo-choice.entity.js';
import { PhotoChoiceResolver } from './photo-choice.resolver.js';
import { PrintJob } from './print-job.entity.js';
import { ReceiptEdition } from './receipts/receipt-edition.entity.js';
import { DeliveryReceipt } from './receipts/receipt.entity.js';
import { ReceiptResolver } from './receipts/receipt.resolver.js';
import { scanRoutes } from './receipts/scan.routes.js';
import { reportNews } from './report-news.js';
import { SlipsResolver } from './slips/slips.resolver.js';

export const growthReportsModule: ModuleDefinition = {
  name: 'growth-reports',
  entities: [
    ...[GrowthReport, GrowthReportVersion, BookletOpening, PhotoChoice, PrintJob],
    ...[Graduation, GraduationWord, DeliveryReceipt, ReceiptEdition],
  ],
  resolvers: [
    ...[GrowthReportsResolver, OpeningResolver, PhotoChoiceResolver],
    ...[GraduationResolver, ReceiptResolver, PapersResolver, SlipsResolver],
  ],
  routes: (http, open, services) => {
    downloadRoutes(http, open, services);
    scanRoutes(http, open, services);
  },
  jobs: (queue, services) => {
    queue.handle<PrintTask>(PRINT_JOB, {
      work: (task, jobId) => printOne(services, task, jobId),
      giveUp: (task, jobId) => giveUpPrint(services, task, jobId),
    });
  },
};

registerNews({ isWeekly: false, find: reportNews });

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('growth_report as x')
    .innerJoin('student as s', 's.id', 'x.student_id')
    .select('s.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '已有报告单' }));
});

registerPersonUses(async (ctx, schoolId) => {
  const rows = await ctx.db
    .selectFrom('booklet_opening as x')
    .select('x.person_id')
    .distinct()
    .where('x.school_id', '=', schoolId)
    .execute();
  return rows.map((row) => ({ personId: row.person_id, reason: '打开过报告单' }));
});
