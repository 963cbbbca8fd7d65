import type { Context } from '../../../kernel/context.js';
import { forbidden, ruleBroken } from '../../../kernel/errors.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Id } from '../../../kernel/ids.js';
import { loadVisibleUnit } from '../../organisation/index.js';
import type { ReceiptRules } from '../../schemes/index.js';
import { nextOf, RECEIPT_STATE_NAMES, ReceiptState } from './receipt.lifecycle.js';
import { openPhone } from './receipt-phones.js';
import { loadReceiptPlace, type ReceiptPlace } from './receipt-place.js';
import { collects, MOVERS, type ReceiptSchool } from './receipt.policy.js';
import { findReceiptsUnder, type CountyReceiptRow } from './receipt.queries.js';
import { totalOf, type ReceiptPaper, type ReceiptStep, type ReceivedClass } from './receipt.rules.js';
import type { CountyReceiptsType, DeliveryReceiptType, ReceiptClassType } from './receipt.types.js';

const NOT_ISSUED = '还没有登记';

const stateNameOf = (state: ReceiptState | null): string => (state ? RECEIPT_STATE_NAMES[state] : NOT_ISSUED);

const formOf = ({ row, rules }: Pick<ReceiptPlace, 'row' | 'rules'>): ReceiptRules | null =>
  row ? (JSON.parse(row.form) as ReceiptRules) : rules;

/** Where the receipt stands, if the actor enters what comes next. */
function nextBy(actor: Actor, school: ReceiptSchool, state: ReceiptState | null): ReceiptState | null {
  const next = state && nextOf(state);
  return next && MOVERS[next].may(actor, school) ? next : null;
}

function classesOf({ printed, row }: ReceiptPlace): ReceiptClassType[] {
  const received = row ? (JSON.parse(row.classes) as ReceivedClass[]) : null;
  const shown = printed.map((one) => ({
    ...one,
    count: received ? (received.find(({ classId }) => classId === one.classId)?.count ?? 0) : one.printed,
  }));
  return shown;
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

/** ZM-12: the receipt of a school and term; null where the scheme knows none, or nothing is printed yet. */
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
    ...{ classes: classesOf(place), count: totalOf(place.printed.map(({ printed }) => ({ count: printed }))) },
    ...(row ? written(ctx, row) : UNWRITTEN),
    viewerCanIssue: isOpen && MOVERS[ReceiptState.ISSUED].may(ctx.actor, school),
    viewerNext: nextBy(ctx.actor, school, state),
  };
}

/** What the form of a school says; only of one that was issued. */
export async function schoolPaper(ctx: Context, schoolId: Id, termId: Id): Promise<ReceiptPaper> {
  const { school, county, term, row } = await loadReceiptPlace(ctx, schoolId, termId);
  if (!row) throw ruleBroken('接收单还没有登记，请先填好各班收到的份数。');
  const { contact, contactPhone, signer, signerPhone, remark, count, steps } = written(ctx, row);
  const line = { county, school: school.name, count, signer: signer ?? '', phone: signerPhone ?? '', remark };
  return {
    ...{ form: JSON.parse(row.form) as ReceiptRules, contact, phone: contactPhone, term: term.name, lines: [line] },
    ...{ classes: JSON.parse(row.classes) as ReceivedClass[], drawnAt: steps.at(-1)!.at },
  };
}

const COLLECTED: readonly (string | null)[] = [ReceiptState.COLLECTED, ReceiptState.AUDITED];

const isCollected = ({ state }: Pick<CountyReceiptRow, 'state'>): boolean => COLLECTED.includes(state);

/** A term by its place in the calendar, as schools have it alike. */
export interface CalendarTerm {
  schoolYear: number;
  semester: number;
}

async function rowsUnder(ctx: Context, unitId: Id, term: CalendarTerm) {
  const unit = await loadVisibleUnit(ctx, unitId);
  if (!collects(ctx.actor, unit)) throw forbidden('各校的接收单由平台人员和所属教育局的综评专员查看。');
  return { unit, rows: await findReceiptsUnder(ctx, unit.path, term) };
}

/** ZM-12: the receipts of all schools under a unit, and the sum of those collected. */
export async function presentCountyReceipts(ctx: Context, unitId: Id, term: CalendarTerm): Promise<CountyReceiptsType> {
  const { rows } = await rowsUnder(ctx, unitId, term);
  const collected = rows.filter(isCollected);
  return {
    collectedCount: totalOf(collected.map(({ count }) => ({ count: count! }))),
    collectedSchools: collected.length,
    schools: rows.map((row) => {
      const state = row.state as ReceiptState | null;
      const school = { id: row.unit_id, path: row.path, parent_id: row.parent_id };
      return {
        ...{ schoolId: row.unit_id, schoolName: row.school_name, termId: row.term_id, state },
        ...{ stateName: stateNameOf(state), version: row.version, count: row.count, signer: row.signer },
        viewerNext: nextBy(ctx.actor, school, state),
      };
    }),
  };
}

/** What the sheet of a county says: every paper that was collected, by school code. */
export async function countyPaper(
  ctx: Context,
  unitId: Id,
  term: CalendarTerm & { name: string },
): Promise<ReceiptPaper> {
  const { rows } = await rowsUnder(ctx, unitId, term);
  const collected = rows.filter(isCollected);
  const [first] = collected;
  if (!first) throw ruleBroken('还没有收集到学校的接收单，暂时没有可以汇总的。');
  const lines = collected.map((row) => ({
    ...{ county: row.county_name ?? '', school: row.school_name, count: row.count!, signer: row.signer ?? '' },
    ...{ phone: openPhone(ctx, row.id!, 'signer_phone_sealed', row.signer_phone_sealed), remark: row.remark ?? '' },
  }));
  const lastAt = collected
    .map(({ steps }) => (JSON.parse(steps!) as ReceiptStep[]).at(-1)!.at)
    .toSorted()
    .at(-1)!;
  return {
    ...{ form: JSON.parse(first.form!) as ReceiptRules, contact: '', phone: '', term: term.name, lines },
    ...{ classes: [], drawnAt: lastAt },
  };
}
