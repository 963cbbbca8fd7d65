import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { signedIn, type Context } from '../../../kernel/context.js';
import { clientKey } from '../../../kernel/idempotency.js';
import { change } from '../../../kernel/unit-of-work.js';
import { advanceReceipt, prepareStep } from './actions/advance-receipt.js';
import { correctReceipt, prepareCorrection } from './actions/correct-receipt.js';
import { issueReceipt, prepareReceipt } from './actions/issue-receipt.js';
import { prepareScans, scanReceipt } from './actions/scan-receipt.js';
import { drawPaper } from './draw-paper.js';
import { countyPaper, presentCountyReceipts } from './county-receipts.present.js';
import { ReceiptWork } from './receipt.lifecycle.js';
import { presentReceipt, schoolPaper } from './receipt.present.js';
import type { ReceiptKey } from './receipt-steps.js';
import {
  AdvanceReceiptInput,
  CorrectReceiptInput,
  CountyReceiptsType,
  DeliveryReceiptType,
  IssueReceiptInput,
  ReceiptPaperType,
  ScanReceiptInput,
} from './receipt.types.js';

const YEAR = 'First calendar year of the school year.';
const SEMESTER = '1 autumn, 2 spring.';

const readReceipt = (ctx: Context, { schoolId, termId }: ReceiptKey) => presentReceipt(ctx, schoolId, termId);

@Resolver()
export class ReceiptResolver {
  @Query(() => DeliveryReceiptType, {
    nullable: true,
    description: 'The receipt of a school; null where nothing is published or the scheme knows none. 打印版接收单。',
  })
  deliveryReceipt(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID, { nullable: true, description: 'The term; the newest when absent.' })
    termId: string | null,
  ): Promise<DeliveryReceiptType | null> {
    return presentReceipt(ctx, schoolId, termId ?? null);
  }

  @Query(() => ReceiptPaperType, {
    description: 'The form of a school as PDF, to be signed and sealed. 接收单打印件。',
  })
  async receiptPaper(
    @Ctx() ctx: Context,
    @Arg('schoolId', () => ID) schoolId: string,
    @Arg('termId', () => ID) termId: string,
  ): Promise<ReceiptPaperType> {
    return drawPaper(await schoolPaper(ctx, schoolId, termId));
  }

  @Query(() => CountyReceiptsType, {
    description: 'One page of the receipts of the schools under a unit, for those who collect them. 各校接收单。',
  })
  countyReceipts(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('schoolYear', () => Int, { description: YEAR }) schoolYear: number,
    @Arg('semester', () => Int, { description: SEMESTER }) semester: number,
    @Arg('work', () => ReceiptWork, { nullable: true, description: 'Only papers that wait for this; all when absent.' })
    work: ReceiptWork | null,
    @Arg('search', () => String, { nullable: true, description: "A part of the school's name." }) search: string | null,
    @Arg('first', () => Int, { nullable: true, description: '1 to 100; 50 when absent.' }) first: number | null,
    @Arg('after', () => ID, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
  ): Promise<CountyReceiptsType> {
    const wanted = { unitId, term: { schoolYear, semester }, work: work ?? null, search: search ?? '' };
    return presentCountyReceipts(ctx, wanted, { first, after });
  }

  @Query(() => ReceiptPaperType, {
    description: 'The form with every school that was collected, as PDF. 汇总表打印件。',
  })
  async countyReceiptPaper(
    @Ctx() ctx: Context,
    @Arg('unitId', () => ID) unitId: string,
    @Arg('schoolYear', () => Int, { description: YEAR }) schoolYear: number,
    @Arg('semester', () => Int, { description: SEMESTER }) semester: number,
  ): Promise<ReceiptPaperType> {
    return drawPaper(await countyPaper(ctx, unitId, { schoolYear, semester }));
  }

  @Mutation(() => DeliveryReceiptType, {
    nullable: true,
    description: 'Issues the receipt of a school, or corrects it before it is signed. 登记接收单。',
  })
  async issueReceipt(@Ctx() ctx: Context, @Arg('input', () => IssueReceiptInput) input: IssueReceiptInput) {
    const key = clientKey(signedIn(ctx), 'issueReceipt', input);
    const prepared = await prepareReceipt(ctx, input);
    return change(ctx, (unit) => issueReceipt(unit, prepared), readReceipt, key);
  }

  @Mutation(() => DeliveryReceiptType, {
    nullable: true,
    description: 'Enters that a receipt was signed, sealed, collected or audited. 办理接收单。',
  })
  async advanceReceipt(@Ctx() ctx: Context, @Arg('input', () => AdvanceReceiptInput) input: AdvanceReceiptInput) {
    const key = clientKey(signedIn(ctx), 'advanceReceipt', input);
    const prepared = await prepareStep(ctx, input);
    return change(ctx, (unit) => advanceReceipt(unit, prepared), readReceipt, key);
  }

  @Mutation(() => DeliveryReceiptType, {
    nullable: true,
    description: 'Keeps pictures of the signed paper, until it is collected. 上传签好的接收单。',
  })
  async scanReceipt(@Ctx() ctx: Context, @Arg('input', () => ScanReceiptInput) input: ScanReceiptInput) {
    const key = clientKey(signedIn(ctx), 'scanReceipt', input);
    const prepared = await prepareScans(ctx, input);
    return change(ctx, (unit) => scanReceipt(unit, prepared), readReceipt, key);
  }

  @Mutation(() => DeliveryReceiptType, {
    nullable: true,
    description: 'Replaces a signed receipt by a corrected one, with a reason; the old one stays. 更正接收单。',
  })
  async correctReceipt(@Ctx() ctx: Context, @Arg('input', () => CorrectReceiptInput) input: CorrectReceiptInput) {
    const key = clientKey(signedIn(ctx), 'correctReceipt', input);
    const prepared = await prepareCorrection(ctx, input);
    return change(ctx, (unit) => correctReceipt(unit, prepared), readReceipt, key);
  }
}
