import { createHash } from 'node:crypto';
import type { Change, Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { planRoster, readRoster, spareKeepers } from '../roster/index.js';
import type { RosterHazards } from '../roster/hazards.js';
import type { PlanLine, RosterPlan } from '../roster/plan-types.js';
import type {
  DraftFile,
  JoinOffer,
  RefusedRow,
  RosterDraft,
  RosterInput,
  RosterNote,
  RosterWarning,
} from '../roster/types.js';
import { currentRosterOf, knownRosterOf, loadRosterRows, type RosterRows } from './load-roster.js';

/** What a person is shown before anything is written. */
export interface RosterPreview {
  files: DraftFile[];
  added: number;
  changed: number;
  left: number;
  unchanged: number;
  refused: RefusedRow[];
  warnings: RosterWarning[];
  notes: RosterNote[];
  offers: JoinOffer[];
  lines: PlanLine[];
  /** Previews of before have none. */
  hazards?: RosterHazards;
}

/** The sheets of a school, read and compared with what it has. */
export interface ReadRoster {
  rows: RosterRows;
  draft: RosterDraft;
  plan: RosterPlan;
}

/** How many changes a preview keeps in words: those of a whole school of some thousands. */
const LINES_KEPT = 5000;

/** Where sheets go, and the person of the school who brings them. */
export interface Comparison {
  schoolId: Id;
  importerId: Id | null;
}

/** Reads the sheets and compares them with the school's rows; writes nothing. */
export async function compareRoster(
  change: Change,
  { schoolId, importerId }: Comparison,
  files: RosterInput[],
): Promise<ReadRoster> {
  const rows = await loadRosterRows(change, schoolId);
  const current = currentRosterOf(change, rows);
  const read = await readRoster(files, knownRosterOf(change, current), change.clock.today());
  const { staff, warnings } = spareKeepers(read.staff, current.staff, importerId);
  const draft = { ...read, staff, warnings: [...read.warnings, ...warnings] };
  return { rows, draft, plan: planRoster(draft, current) };
}

/** What of a comparison a person is shown. */
export function previewOf(draft: RosterDraft, plan: RosterPlan): RosterPreview {
  const { files, refused, warnings, notes, offers } = draft;
  const { added, changed, left, unchanged } = plan;
  return {
    files,
    added,
    changed,
    left,
    unchanged,
    refused,
    warnings,
    notes,
    offers,
    lines: plan.lines.slice(0, LINES_KEPT),
  };
}

/** A digest of what a plan would write. */
export const planHash = (plan: RosterPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([plan.added, plan.changed, plan.left, plan.unchanged, plan.lines]))
    .digest('hex');

const place = (importId: Id) => ({ table: 'roster_import', column: 'preview_sealed', row: importId });

/** Seals a preview for its import. */
export const sealPreview = (ctx: Context, importId: Id, preview: RosterPreview): string =>
  ctx.vault.seal(JSON.stringify(preview), place(importId));

/** Opens the preview of an import. */
export const openPreview = (ctx: Context, importId: Id, sealed: string): RosterPreview =>
  JSON.parse(ctx.vault.open(sealed, place(importId))) as RosterPreview;
