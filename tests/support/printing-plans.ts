import type { Context } from '../../api/src/kernel/context.js';
import { newId } from '../../api/src/kernel/ids.js';
import { findPapers, isPrinted } from '../../api/src/modules/evaluations/paper/paper.queries.js';
import { findPrintings } from '../../api/src/modules/growth-reports/print-center.queries.js';
import { findPublished } from '../../api/src/modules/growth-reports/school-print.queries.js';
import {
  findFamilyOpenings,
  findFamilyTie,
  findOpenings,
} from '../../api/src/modules/growth-reports/openings/opening.queries.js';
import {
  countPublished,
  findEditions,
  findReceipt,
} from '../../api/src/modules/growth-reports/receipts/receipt.queries.js';
import { findExport, findExports } from '../../api/src/modules/exchange/export.queries.js';
import { findJob } from '../../api/src/modules/growth-reports/print-job.queries.js';

/** What is asked about printings and receipts of a school, by name. */
export const printingLists = (schoolOf: () => string): [string, (ctx: Context) => Promise<unknown>][] => [
  ['the receipt of a school', (ctx) => findReceipt(ctx, schoolOf(), newId())],
  ['the papers of a receipt that were replaced', (ctx) => findEditions(ctx, schoolOf(), newId())],
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
  ['who opened a booklet', (ctx) => findOpenings(ctx, { schoolId: schoolOf(), studentId: newId(), termId: newId() })],
  [
    'which families opened their booklet',
    (ctx) => findFamilyOpenings(ctx, { schoolId: schoolOf(), termId: newId(), studentIds: [newId(), newId()] }),
  ],
  [
    'whether somebody is of the family of a child',
    (ctx) => findFamilyTie(ctx, { schoolId: schoolOf(), studentId: newId(), personId: newId() }),
  ],
  ['an export', (ctx) => findExport(ctx, schoolOf(), newId())],
  ['what was taken away', (ctx) => findExports(ctx, schoolOf(), { first: 20, after: newId() })],
  ['what was taken away, searched', (ctx) => findExports(ctx, schoolOf(), { first: 20, after: newId() }, 'wy')],
  ['a printing', (ctx) => findJob(ctx, schoolOf(), newId())],
];
