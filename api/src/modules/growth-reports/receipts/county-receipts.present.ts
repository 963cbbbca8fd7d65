import type { Context } from '../../../kernel/context.js';
import { forbidden, ruleBroken } from '../../../kernel/errors.js';
import type { Id } from '../../../kernel/ids.js';
import { pageOf, pageRequest } from '../../../kernel/page.js';
import { loadVisibleUnit, termName } from '../../organisation/index.js';
import type { ReceiptRules } from '../../schemes/index.js';
import { ReceiptWork, workOf, type ReceiptState } from './receipt.lifecycle.js';
import { openPhone } from './receipt-phones.js';
import { collects } from './receipt.policy.js';
import { nextBy, presentScans, stateNameOf } from './receipt.present.js';
import {
  countReceiptsUnder,
  findCollectedUnder,
  findReceiptsUnder,
  type CalendarTerm,
  type ReceiptsWanted,
} from './receipt.queries.js';
import { remarkOf, type ReceiptPaper, type ReceiptStep } from './receipt.rules.js';
import type { CountyReceiptsType, ReceiptCountType } from './receipt.types.js';

async function pathOf(ctx: Context, unitId: Id): Promise<string> {
  const unit = await loadVisibleUnit(ctx, unitId);
  if (!collects(ctx.actor, unit)) throw forbidden('各校的接收单由平台人员和所属教育局的综评专员查看。');
  return unit.path;
}

/** How many papers wait for what, and how many booklets stand on them; of every kind of work one line. */
async function countsOf(ctx: Context, wanted: ReceiptsWanted): Promise<ReceiptCountType[]> {
  const rows = await countReceiptsUnder(ctx, wanted);
  return Object.values(ReceiptWork).map((work) => {
    const here = rows.filter(({ state }) => workOf(state as ReceiptState | null) === work);
    const sum = (of: (row: (typeof rows)[number]) => number | null) =>
      here.reduce((total, row) => total + Number(of(row) ?? 0), 0);
    return { work, schools: sum(({ schools }) => schools), booklets: sum(({ booklets }) => booklets) };
  });
}

/** Which schools and papers are asked for. */
export interface CountyWanted extends Omit<ReceiptsWanted, 'path'> {
  unitId: Id;
}

/** ZM-12: one page of the receipts of the schools under a unit, and how all of them stand. */
export async function presentCountyReceipts(
  ctx: Context,
  { unitId, ...asked }: CountyWanted,
  paged: { first: number | null; after: string | null },
): Promise<CountyReceiptsType> {
  const page = pageRequest(paged.first, paged.after);
  const wanted = { ...asked, search: asked.search.trim(), path: await pathOf(ctx, unitId) };
  const { nodes, nextCursor } = pageOf(await findReceiptsUnder(ctx, wanted, page), page.first);
  const matching = await countReceiptsUnder(ctx, wanted);
  return {
    ...{ nextCursor, totalCount: matching.reduce((sum, { schools }) => sum + Number(schools), 0) },
    counts: await countsOf(ctx, { ...wanted, work: null, search: '' }),
    nodes: nodes.map(({ id, path, parent_id, ...row }) => {
      const state = row.state as ReceiptState | null;
      return {
        ...{ schoolId: id, schoolName: row.school_name, termId: row.term_id, state },
        ...{ stateName: stateNameOf(state), version: row.version, count: row.count, signer: row.signer },
        ...{ scans: presentScans(ctx, id, row.scans), edition: row.edition, correctedBecause: row.because },
        viewerNext: nextBy(ctx.actor, { id, path, parent_id }, state),
      };
    }),
  };
}

/** ZM-12: what the sheet of a county says: every paper that was collected, by school code. */
export async function countyPaper(ctx: Context, unitId: Id, term: CalendarTerm): Promise<ReceiptPaper> {
  const rows = await findCollectedUnder(ctx, await pathOf(ctx, unitId), term);
  const [first] = rows;
  if (!first) throw ruleBroken('还没有收集到学校的接收单，暂时没有可以汇总的。');
  const lines = rows.map((row) => ({
    ...{ county: row.county_name ?? '', school: row.school_name, count: row.count, signer: row.signer ?? '' },
    ...{ phone: openPhone(ctx, row.id, 'signer_phone_sealed', row.signer_phone_sealed), remark: remarkOf(row) },
  }));
  const lastAt = rows
    .map(({ steps }) => (JSON.parse(steps) as ReceiptStep[]).at(-1)!.at)
    .toSorted()
    .at(-1)!;
  return {
    ...{ form: JSON.parse(first.form) as ReceiptRules, contact: '', phone: '', term: termName(term), lines },
    ...{ isSummary: true, classes: [], drawnAt: lastAt },
  };
}
