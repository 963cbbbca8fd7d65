import type { AdjustableClock } from '../kernel/clock.js';
import type { Context } from '../kernel/context.js';
import {
  advanceReceipt,
  issueReceipt,
  prepareReceipt,
  prepareStep,
  prepareScans,
  receiveScan,
  ReceiptState,
  scanReceipt,
} from '../modules/growth-reports/index.js';
import { run } from './act-as.js';
import type { DemoClass } from './demo-class.js';
import { drawnBytes } from './drawn-photo.js';
import type { DemoWorld } from './world.js';

const DAY = 24 * 3_600_000;
/** As many as the scheme of the school asks for. */
const COPIES = 5;

interface PrintedTerm {
  past: DemoWorld['past'][number];
  place: DemoClass;
  termId: string;
  office: Context;
  officer: Context;
}

/** ZM-12: a school received its printed booklets and had the paper signed and sealed, the county collected it. */
export async function buildReceipt(clock: AdjustableClock, printed: PrintedTerm): Promise<void> {
  const { past, place, termId, office, officer } = printed;
  const { contact, signer, remark } = past.receipt;
  const key = { schoolId: place.schoolId, termId };
  const classes = [{ classId: place.classId, count: place.pupils.size }];
  clock.advance(9 * DAY);
  const entry = { ...key, classes, contact: contact.name, contactPhone: contact.phone, remark };
  const prepared = await prepareReceipt(office, entry);
  await run(office, (unit) => issueReceipt(unit, prepared));
  const enter = async (actor: Context, version: number, to: ReceiptState, more: object = {}) => {
    clock.advance(DAY);
    const step = await prepareStep(actor, { ...key, version, to, ...more });
    await run(actor, (unit) => advanceReceipt(unit, step));
  };
  await enter(office, 1, ReceiptState.SIGNED, { signer: signer.name, signerPhone: signer.phone });
  await enter(office, 2, ReceiptState.SEALED, { copies: COPIES });
  const { ticket } = await receiveScan(office, { ...key, read: () => drawnBytes('proof') });
  const scans = await prepareScans(office, { ...key, version: 3, pages: [ticket] });
  await run(office, (unit) => scanReceipt(unit, scans));
  await enter(officer, 4, ReceiptState.COLLECTED);
}
