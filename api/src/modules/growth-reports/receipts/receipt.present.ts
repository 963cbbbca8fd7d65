import type { Context } from '../../../kernel/context.js';
import { ruleBroken } from '../../../kernel/errors.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/ids.js';
import type { ReceiptRules } from '../../schemes/index.js';
import { nextOf, RECEIPT_STATE_NAMES, ReceiptState } from './receipt.lifecycle.js';
import { openPhone } from './receipt-phones.js';
import { loadReceiptPlace, type ReceiptPlace } from './receipt-place.js';
import { MOVERS, type ReceiptSchool } from './receipt.policy.js';
import { NOT_ISSUED } from './receipt-words.js';
import { totalOf, type ReceiptPaper, type ReceiptStep, type ReceivedClass } from './receipt.rules.js';
import type { DeliveryReceiptType, ReceiptClassType } from './receipt.types.js';

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

function classesOf({ published, row }: ReceiptPlace): ReceiptClassType[] {
  const received = row ? (JSON.parse(row.classes) as ReceivedClass[]) : null;
  return published.map((one) => ({
    ...one,
    count: received ? (received.find(({ classId }) => classId === one.classId)?.count ?? 0) : one.published,
  }));
}

function written(ctx: Context, row: NonNullable<ReceiptPlace['row']>) {
  const { id, contact, signer, remark, version, count } = row;
  const steps = (JSON.parse(row.steps) as ReceiptStep[]).map((step) => ({
    ...step,
    stateName: RECEIPT_STATE_NAMES[step.state],
  }));
  const signerPhone = signer === null ? null : openPhone(ctx, id, 'signer_phone_sealed', row.signer_phone_sealed);
  const contactPhone = openPhone(ctx, id, 'contact_phone_sealed', row.contact_phone_sealed);
  return { contact, contactPhone, signer, signerPhone, remark, version, count, steps };
}

const UNWRITTEN = {
  ...{ contact: '', contactPhone: '', signer: null, signerPhone: null, remark: '', version: null },
  steps: [],
};

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
  const isOpen = state === null || state === ReceiptState.ISSUED;
  return {
    ...{ schoolId: school.id, schoolName: school.name, countyName: county, termId: term.id, termName: term.name },
    ...{ title: form.name, copies: form.copies, state, stateName: stateNameOf(state) },
    ...{ classes: classesOf(place), count: totalOf(place.published.map(({ published }) => ({ count: published }))) },
    ...(row ? written(ctx, row) : UNWRITTEN),
    viewerCanIssue: isOpen && MOVERS[ReceiptState.ISSUED].may(ctx.actor, school),
    viewerNext: nextBy(ctx.actor, school, state),
  };
}

/** What the form of a school says; only of one that was issued. */
export async function schoolPaper(ctx: Context, schoolId: Id, termId: Id): Promise<ReceiptPaper> {
  const { school, county, term, row } = await loadReceiptPlace(ctx, schoolId, termId);
  if (!row) throw ruleBroken(NOT_ISSUED);
  const { contact, contactPhone, signer, signerPhone, remark, count, steps } = written(ctx, row);
  const line = { county, school: school.name, count, signer: signer ?? '', phone: signerPhone ?? '', remark };
  return {
    ...{ form: JSON.parse(row.form) as ReceiptRules, contact, phone: contactPhone, term: term.name, lines: [line] },
    ...{ isSummary: false, classes: JSON.parse(row.classes) as ReceivedClass[], drawnAt: steps.at(-1)!.at },
  };
}
