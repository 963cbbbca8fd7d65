import type { Context } from '../../kernel/context.js';
import { keepsRolls } from './people.policy.js';
import type { RosterPreview } from './roster-import/preview.js';
import { openPreview } from './roster-import/preview.js';
import { SHEET_KIND_NAMES } from './roster/types.js';
import { ROSTER_IMPORT_STATE_NAMES, RosterImportState } from './roster-import.lifecycle.js';
import { presentHazards } from './roster-hazards.present.js';
import type { RosterImportRow } from './roster-import.queries.js';
import { changesAmong, type ChangesAsked } from './roster-import/changes-among.js';
import type { RosterChangeKind, RosterChangeLineType, RosterImportType } from './roster-import.types.js';

/** What an upload link is signed for. */
export const UPLOAD_PURPOSE = 'roster upload';
const UPLOAD_SECONDS = 3600;

const NOTHING: RosterPreview = {
  files: [],
  added: 0,
  changed: 0,
  left: 0,
  unchanged: 0,
  refused: [],
  warnings: [],
  notes: [],
  offers: [],
  lines: [],
};

function presentPreview(preview: RosterPreview) {
  const { added, changed, left, unchanged, refused } = preview;
  return {
    added,
    changed,
    left,
    unchanged,
    refused,
    files: preview.files.map(({ kind, ...file }) => ({ ...file, kindName: kind ? SHEET_KIND_NAMES[kind] : null })),
    warnings: [...preview.warnings, ...preview.notes.map((note) => ({ ...note, row: null }))],
    offers: preview.offers.map(({ id, staffNumber, staffName, childNames }) => ({
      id,
      staffNumber,
      staffName,
      childName: childNames.join('、'),
    })),
    lines: preview.lines,
    hazards: presentHazards(preview.hazards),
  };
}

/** An import with the lines of its preview, of which `changes` are read. */
export type PresentedImport = RosterImportType & Pick<RosterPreview, 'lines'>;

/** Some of the changes of an import. */
export const presentChanges = ({ lines }: PresentedImport, asked: ChangesAsked): RosterChangeLineType[] =>
  changesAmong(lines, asked).map(({ kind, ...line }) => ({ ...line, kind: kind as RosterChangeKind }));

/** An import as those see it who keep the rolls. */
export function presentImport(ctx: Context, row: RosterImportRow): PresentedImport {
  const preview = row.preview_sealed ? openPreview(ctx, row.id, row.preview_sealed) : NOTHING;
  const may = keepsRolls(ctx.actor, row.school_id);
  const waiting = row.state === RosterImportState.WAITING_FOR_FILES;
  return {
    id: row.id,
    version: row.version,
    schoolId: row.school_id,
    state: row.state as RosterImportState,
    stateName: ROSTER_IMPORT_STATE_NAMES[row.state as RosterImportState],
    createdAt: row.created_at,
    createdBy: row.created_by,
    uploadUrl: waiting
      ? `/uploads/rosters/${row.id}?token=${ctx.links.sign(UPLOAD_PURPOSE, row.id, UPLOAD_SECONDS)}`
      : null,
    ...presentPreview(preview),
    failure: row.failure,
    viewerCanCommit: may && row.state === RosterImportState.PREVIEWED,
    viewerCanUndo: may && row.state === RosterImportState.COMMITTED,
  };
}
