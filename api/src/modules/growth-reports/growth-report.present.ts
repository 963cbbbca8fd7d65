import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { photoLink } from '../evidence/index.js';
import { loadVisibleStudent, type StudentRow } from '../people/index.js';
import { NO_CLASS } from '../people/people.rules.js';
import type { BookletSectionType } from './booklet.types.js';
import type { BookletContent, ContentSection } from './content.rules.js';
import { REPORT_STATE_NAMES, ReportState } from './growth-report.lifecycle.js';
import { mayPrint, mayPublish, seesDraft, type ReportPlace } from './growth-report.policy.js';
import { findReport, findReportsOf, type ReportRow } from './growth-report.queries.js';
import type { ChildReportType, GrowthReportType, ReportVersionType } from './growth-report.types.js';
import { liveBooklets } from './live.js';
import { OWED_AT_HOME, type Missing } from './missing.rules.js';
import { chooseTerm, loadRoom, termsBegun, type NamedTerm } from './room.js';
import { showsOf, type Shows } from './withdrawn.js';

/** The version that counts, of a row of a booklet. */
export const versionOf = (row: ReportRow | undefined): ReportVersionType | null =>
  row?.version_id
    ? { number: row.latest, publishedAt: row.published_at as Instant, hash: row.hash!, code: row.code! }
    : null;

/** The state of a booklet; without a row it is being collected. */
export const stateOf = (row: ReportRow | undefined): { state: ReportState; stateName: string } => {
  const state = (row?.state as ReportState | undefined) ?? ReportState.COLLECTING;
  return { state, stateName: REPORT_STATE_NAMES[state] };
};

function sectionOf(ctx: Context, schoolId: Id, section: ContentSection, shows: Shows): BookletSectionType {
  const moments = section.moments.map((moment) => ({
    ...moment,
    photos: moment.photos.map((photo) => {
      const withdrawn = !shows(moment.recordId);
      const link = (size: 'image' | 'thumb') => (withdrawn ? null : photoLink(ctx, schoolId, photo.hash, size));
      return { ...photo, withdrawn, url: link('image'), thumbUrl: link('thumb') };
    }),
  }));
  return { ...section, moments };
}

/** What a family sees before anything is published: how full each section is. */
const emptied = (section: ContentSection): ContentSection => ({
  ...section,
  ...{ moments: [], flowers: [], results: [], voices: [], measures: [] },
});

function presentContent(ctx: Context, schoolId: Id, content: BookletContent, shows: Shows) {
  const { basisPoints, qualified, above } = content.completeness;
  return {
    title: content.title,
    completeness: basisPoints,
    qualified,
    qualifiedAbove: above,
    sections: content.sections.map((section) => sectionOf(ctx, schoolId, section, shows)),
    growth: content.growth,
  };
}

interface Shown {
  content: BookletContent;
  shows: Shows;
  isLive: boolean;
  missing: Missing[];
}

async function liveShown(
  ctx: Context,
  student: StudentRow,
  terms: readonly NamedTerm[],
  whole: boolean,
): Promise<Shown> {
  if (!student.class_id) throw notFound('这名学生');
  const room = await loadRoom(ctx, { schoolId: student.school_id, classId: student.class_id }, terms);
  const pupil = { id: student.id, name: student.name ?? '', seatNumber: student.seat_number };
  const { content, missing } = (await liveBooklets(ctx, room, [pupil]))[0]!;
  if (whole) return { content, shows: () => true, isLive: true, missing };
  const sections = content.sections.map(emptied);
  const owed = missing.filter(({ by }) => OWED_AT_HOME.includes(by));
  return { content: { ...content, sections, growth: [] }, shows: () => false, isLive: true, missing: owed };
}

/** The version that counts as it is shown to whom did not ask for how it stands now. */
async function versionShown(ctx: Context, student: StudentRow, content: string): Promise<Shown> {
  const read = JSON.parse(content) as BookletContent;
  const place = { schoolId: student.school_id, studentId: student.id };
  return { content: read, shows: await showsOf(ctx, place, read), isLive: false, missing: [] };
}

/** ZM-10: the booklet of a child: the version that counts; before it, for the class's staff as it stands now. */
export async function presentReport(
  ctx: Context,
  studentId: Id,
  wanted: { termId: Id | null; live: boolean },
): Promise<GrowthReportType> {
  const student = await loadVisibleStudent(ctx, studentId);
  const schoolId = student.school_id;
  const terms = chooseTerm(await termsBegun(ctx, schoolId), wanted.termId);
  const termId = terms[0]!.id;
  const place: ReportPlace = { schoolId, studentId, classId: student.class_id ?? NO_CLASS };
  const drafts = seesDraft(ctx.actor, place);
  const row = await findReport(ctx, { schoolId, studentId, termId });
  const asVersion = row?.content && !(wanted.live && drafts);
  const shown = asVersion
    ? await versionShown(ctx, student, row.content!)
    : await liveShown(ctx, student, terms, drafts);
  return {
    studentId,
    studentName: student.name ?? '',
    ...{ termId, termName: terms[0]!.name },
    ...stateOf(row),
    version: versionOf(row),
    isLive: shown.isLive,
    missing: shown.missing,
    ...presentContent(ctx, schoolId, shown.content, shown.shows),
    viewerCanPublish: mayPublish(ctx.actor, place),
    viewerCanPrint: row?.version_id != null && mayPrint(ctx.actor, place),
  };
}

/** All terms of a child with their booklets, newest first. */
export async function presentChildReports(ctx: Context, studentId: Id): Promise<ChildReportType[]> {
  const student = await loadVisibleStudent(ctx, studentId);
  const schoolId = student.school_id;
  const terms = await termsBegun(ctx, schoolId);
  const rows = await findReportsOf(ctx, schoolId, studentId);
  return terms.flatMap(({ id: termId, name: termName }, index) => {
    const row = rows.find((candidate) => candidate.term_id === termId);
    const isNewest = index === 0;
    if (!row && !isNewest) return [];
    return [{ termId, termName, ...stateOf(row), version: versionOf(row), completeness: row?.completeness ?? null }];
  });
}
