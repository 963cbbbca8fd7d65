import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { ReceiptRules } from '../../schemes/index.js';
import { nextOf, RECEIPT_STATE_NAMES, ReceiptState, WHY_NOT_CORRECTED, WHY_NOT_SCANNED } from './receipt.lifecycle.js';
import { openPhone } from './receipt-phones.js';
import { findEditions } from './receipt.queries.js';
import { loadReceiptPlace, type ReceiptPlace } from './receipt-place.js';
import { keepsReceipt, MOVERS, type ReceiptSchool } from './receipt.policy.js';
import { NOT_ISSUED } from './receipt-words.js';
import {
  remarkOf,
  scansOf,
  totalOf,
  type EditionContent,
  type ReceiptPaper,
  type ReceiptStep,
  type ReceivedClass,
} from './receipt.rules.js';
import type { DeliveryReceiptType, ReceiptClassType, ReceiptEditionType, ReceiptScanType } from './receipt.types.js';
import { scanLink } from './scan.files.js';

const NO_STATE = '还没有登记';

/** The chip of a receipt, or of one that was not issued. */
export const stateNameOf = (state: ReceiptState | null): string => (state ? RECEIPT_STATE_NAMES[state] : NO_STATE);

const formOf = ({ row, rules }: Pick<ReceiptPlace, 'row' | 'rules'>): ReceiptRules | null =>
  row ? (JSON.parse(row.form) as ReceiptRules) : rules;

/** What comes next of a receipt, if the actor enters it. */
export function nextBy(actor: Actor, school: ReceiptSchool, state: ReceiptState | null): ReceiptState | null {
  const next = state && nextOf(state);
  return next && MOVERS[next].may(actor, school) ? next : null;
}

/** The pictures of a paper, each with a link. */
export const presentScans = (ctx: Context, schoolId: Id, scans: string | null): ReceiptScanType[] =>
  scansOf(scans).map((scan) => ({ ...scan, url: scanLink(ctx, schoolId, scan.hash) }));

function classesOf({ published, row }: ReceiptPlace): ReceiptClassType[] {
  const received = row ? (JSON.parse(row.classes) as ReceivedClass[]) : null;
  return published.map((one) => ({
    ...one,
    count: received ? (received.find(({ classId }) => classId === one.classId)?.count ?? 0) : one.published,
  }));
}

const stepsOf = (steps: string) =>
  (JSON.parse(steps) as ReceiptStep[]).map((step) => ({ ...step, stateName: RECEIPT_STATE_NAMES[step.state] }));

async function loadEditions(ctx: Context, row: ReceiptPlace['row']): Promise<ReceiptEditionType[]> {
  if (!row || row.edition === 1) return [];
  const rows = await findEditions(ctx, row.school_id, row.id);
  return rows.map(({ number, content, reason, replaced_by, replaced_at }) => {
    const { state, count, signer, remark, classes, steps, scans } = JSON.parse(content) as EditionContent;
    return {
      ...{ number, stateName: RECEIPT_STATE_NAMES[state], count, signer, remark, reason },
      ...{ classes: JSON.parse(classes) as ReceivedClass[], steps: stepsOf(steps) },
      ...{
        scans: presentScans(ctx, row.school_id, scans),
        replacedBy: replaced_by,
        replacedAt: replaced_at as Instant,
      },
    };
  });
}

function written(ctx: Context, row: NonNullable<ReceiptPlace['row']>) {
  const { id, contact, signer, remark, version, count, edition, because: correctedBecause } = row;
  const steps = stepsOf(row.steps);
  const signerPhone = signer === null ? null : openPhone(ctx, id, 'signer_phone_sealed', row.signer_phone_sealed);
  const contactPhone = openPhone(ctx, id, 'contact_phone_sealed', row.contact_phone_sealed);
  return { contact, contactPhone, signer, signerPhone, remark, version, count, steps, edition, correctedBecause };
}

const UNWRITTEN = {
  ...{ contact: '', contactPhone: '', signer: null, signerPhone: null, remark: '', version: null },
  ...{ edition: 1, correctedBecause: null },
  steps: [],
};

function viewerMay(actor: Actor, school: ReceiptSchool, state: ReceiptState | null) {
  const isOpen = state === null || state === ReceiptState.ISSUED;
  return {
    viewerCanIssue: isOpen && MOVERS[ReceiptState.ISSUED].may(actor, school),
    viewerCanCorrect: state !== null && WHY_NOT_CORRECTED[state] === null && keepsReceipt(actor, school),
    viewerCanScan: state !== null && WHY_NOT_SCANNED[state] === null && keepsReceipt(actor, school),
    viewerNext: nextBy(actor, school, state),
  };
}

/** ZM-12: the receipt of a school and term; null where the scheme knows none, or nothing is published yet. */
export async function presentReceipt(
  ctx: Context,
  schoolId: Id,
  termId: Id | null,
): Promise<DeliveryReceiptType | null> {
  const place = await loadReceiptPlace(ctx, schoolId, termId);
  const { school, county, term, row } = place;
  const form = formOf(place);
  if (!form) return null;
  const state = (row?.state ?? null) as ReceiptState | null;
  return {
    ...{ schoolId: school.id, schoolName: school.name, countyName: county, termId: term.id, termName: term.name },
    ...{ title: form.name, copies: form.copies, state, stateName: stateNameOf(state) },
    ...{ classes: classesOf(place), count: totalOf(place.published.map(({ published }) => ({ count: published }))) },
    ...(row ? written(ctx, row) : UNWRITTEN),
    scans: presentScans(ctx, school.id, row?.scans ?? null),
    editions: await loadEditions(ctx, row),
    ...viewerMay(ctx.actor, school, state),
  };
}

/** What the form of a school says; only of one that was issued. */
export async function schoolPaper(ctx: Context, schoolId: Id, termId: Id): Promise<ReceiptPaper> {
  const { school, county, term, row } = await loadReceiptPlace(ctx, schoolId, termId);
  if (!row) throw ruleBroken(NOT_ISSUED);
  const { contact, contactPhone, signer, signerPhone, count, steps } = written(ctx, row);
  const remark = remarkOf(row);
  const line = { county, school: school.name, count, signer: signer ?? '', phone: signerPhone ?? '', remark };
  return {
    ...{ form: JSON.parse(row.form) as ReceiptRules, contact, phone: contactPhone, term: term.name, lines: [line] },
    ...{ isSummary: false, classes: JSON.parse(row.classes) as ReceivedClass[], drawnAt: steps.at(-1)!.at },
  };
}
