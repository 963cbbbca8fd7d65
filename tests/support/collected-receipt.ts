import type { Change, Context } from '../../api/src/kernel/context.js';
import { change } from '../../api/src/kernel/unit-of-work.js';
import {
  advanceReceipt,
  issueReceipt,
  prepareReceipt,
  prepareStep,
  ReceiptState,
} from '../../api/src/modules/growth-reports/index.js';

/** What stands on the paper of a class that received one booklet. */
const PAPER = { contact: '孙管理', contactPhone: '19911110003', remark: null };
const STEPS: [ReceiptState, object][] = [
  [ReceiptState.SIGNED, { signer: '王语文', signerPhone: '19911110011' }],
  [ReceiptState.SEALED, { copies: 5 }],
  [ReceiptState.COLLECTED, {}],
];

/** Has somebody who holds the offices of a school and of its county take a receipt all the way until it is collected. */
export async function collectReceipt(
  context: () => Context,
  key: { schoolId: string; termId: string },
  classId: string,
): Promise<void> {
  const run = (act: (unit: Change) => Promise<unknown>) => change(context(), act, async () => undefined);
  const prepared = await prepareReceipt(context(), { ...key, ...PAPER, classes: [{ classId, count: 1 }] });
  await run((unit) => issueReceipt(unit, prepared));
  for (const [index, [to, more]] of STEPS.entries()) {
    const step = await prepareStep(context(), { ...key, version: index + 1, to, ...more });
    await run((unit) => advanceReceipt(unit, step));
  }
}
