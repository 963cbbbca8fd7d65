import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';
import { findPapers, isPrinted } from '../../api/src/modules/evaluations/paper/paper.queries.js';
import { findPrintings } from '../../api/src/modules/growth-reports/print-center.queries.js';
import { findPublished } from '../../api/src/modules/growth-reports/school-print.queries.js';
import { countPublished, findReceipt } from '../../api/src/modules/growth-reports/receipts/receipt.queries.js';
import { findJob } from '../../api/src/modules/growth-reports/print-job.queries.js';

/** What is asked about printings and receipts of a school, by name. */
export const printingLists = (schoolOf: () => string): [string, (ctx: Context) => Promise<unknown>][] => [
  ['the receipt of a school', (ctx) => findReceipt(ctx, schoolOf(), newId())],
  ['how many booklets are published', (ctx) => countPublished(ctx, schoolOf(), newId())],
  [
    'the printings of a school',
    (ctx) => findPrintings(ctx, { schoolId: schoolOf(), classIds: null }, { first: 20, after: newId() }),
  ],
  [
    'the printings of a class',
    (ctx) => findPrintings(ctx, { schoolId: schoolOf(), classIds: [newId(), newId()] }, { first: 20, after: null }),
  ],
  ['the published booklets of a school', (ctx) => findPublished(ctx, schoolOf(), newId())],
  ['the papers of a round', (ctx) => findPapers(ctx, { schoolId: schoolOf(), roundId: newId() })],
  ['a paper', (ctx) => isPrinted(ctx, { schoolId: schoolOf(), roundId: newId() }, newId())],
  ['a printing', (ctx) => findJob(ctx, schoolOf(), newId())],
];
