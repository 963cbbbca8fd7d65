import type { Change, Context } from '../../../kernel/context.js';
import { DomainError, ErrorCode, invalidInput } from '../../../kernel/errors.js';
import { change } from '../../../kernel/unit-of-work.js';
import {
  defaultTermOf,
  findUnitByCode,
  openTerm,
  openUnit,
  requirePlatform,
  type Stage,
  UnitKind,
} from '../../organisation/index.js';
import { forgetSheetsInTime } from '../actions/forget-roster-sheets.js';
import { newImport } from '../actions/start-roster-import.js';
import { holdRolls } from './load-import.js';
import { EMPTY_CURRENT_ROSTER, EMPTY_KNOWN_ROSTER, planRoster, readRoster } from '../roster/index.js';
import type { RosterDraft, RosterInput } from '../roster/types.js';
import { RosterImportState } from '../roster-import.lifecycle.js';
import { applyRoster, type CommitWishes } from './apply-roster.js';
import { assertHazardsSeen } from './hazards-seen.js';
import { dryRunOf } from './load-hazards.js';
import { compareRoster, previewOf, sealPreview, type RosterPreview } from './preview.js';

/** Whose roster it is; name and stage are needed only to open a school that is not there yet. */
export interface SchoolWanted {
  code: string;
  name: string | null;
  stage: Stage | null;
}

/** What a folder of sheets would do, or did. */
export interface FolderPreview {
  preview: RosterPreview;
  committed: boolean;
  /** Why nothing was committed. */
  failure: string | null;
}

const AUTHOR = '命令行';

async function previewNew(ctx: Context, files: RosterInput[]): Promise<RosterPreview> {
  const draft = await readRoster(files, EMPTY_KNOWN_ROSTER, ctx.clock.today());
  return previewOf(draft, planRoster(draft, EMPTY_CURRENT_ROSTER));
}

/** GL-1: reads a folder and says what it would do; the school need not exist. */
export async function previewRosterFolder(
  ctx: Context,
  school: SchoolWanted,
  files: RosterInput[],
): Promise<FolderPreview> {
  const unit = await findUnitByCode(ctx, school.code);
  const preview = unit
    ? await change(
        ctx,
        async (reading) => {
          const read = await compareRoster(reading, { schoolId: unit.id, importerId: null }, files);
          return dryRunOf(reading, read, null);
        },
        async (_, done) => done,
      )
    : await previewNew(ctx, files);
  return { preview, committed: false, failure: null };
}

function stagesOf(draft: RosterDraft, wanted: Stage | null): Stage[] {
  if (wanted) return [wanted];
  return [...new Set(draft.classes.map((row) => row.stage))];
}

/** Opens the school and the term that runs, where they are missing. */
async function requireSchool(change: Change, wanted: SchoolWanted, draft: RosterDraft): Promise<string> {
  const unit = await findUnitByCode(change, wanted.code);
  if (unit) return unit.id;
  if (!wanted.name) throw invalidInput('name', `还没有代码为 ${wanted.code} 的学校。新建学校请用 --name 给出校名。`);
  const platform = await requirePlatform(change);
  const stages = stagesOf(draft, wanted.stage);
  if (stages.length === 0)
    throw invalidInput('stage', '认不出学校的学段，请用 --stage 给出 primary、junior 或 senior。');
  const school = { parentId: platform.id, kind: UnitKind.SCHOOL, name: wanted.name, code: wanted.code, stages };
  const { id } = await openUnit(change, school);
  await openTerm(change, { schoolId: id, ...defaultTermOf(change.clock.today()) });
  return id;
}

/** GL-1: imports a folder, one school in one transaction; refused rows hinder it unless they are left out by word. */
export async function commitRosterFolder(
  ctx: Context,
  school: SchoolWanted,
  files: RosterInput[],
  wishes: CommitWishes,
): Promise<FolderPreview> {
  const draft = await readRoster(files, EMPTY_KNOWN_ROSTER, ctx.clock.today());
  let preview: RosterPreview | null = null;
  const commit = async (writing: Change): Promise<void> => {
    const schoolId = await requireSchool(writing, school, draft);
    await holdRolls(writing, schoolId);
    const read = await compareRoster(writing, { schoolId, importerId: null }, files);
    preview = dryRunOf(writing, read, null);
    const entry = newImport(writing, schoolId, AUTHOR, RosterImportState.PREVIEWED);
    entry.previewSealed = sealPreview(writing, entry.id, preview);
    await assertHazardsSeen(writing, schoolId, read, wishes);
    applyRoster(writing, entry, read, wishes);
    if (entry.sheetsSealed) await forgetSheetsInTime(writing, { importId: entry.id, schoolId });
  };
  try {
    await change(ctx, commit, async () => undefined);
    return { preview: preview!, committed: true, failure: null };
  } catch (error) {
    const isRefusal = error instanceof DomainError && error.code === ErrorCode.RULE_BROKEN;
    if (!isRefusal || !preview) throw error;
    return { preview, committed: false, failure: error.message };
  }
}
