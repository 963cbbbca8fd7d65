import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { photoLink } from '../evidence/index.js';
import { NO_CLASS } from '../people/people.rules.js';
import type { BookletSectionType } from './booklet.types.js';
import type { BookletContent, ContentSection } from './content.rules.js';
import { ReportState, stateName } from './growth-report.lifecycle.js';
import { mayPrint, mayPublish, seesDraft, type ReportPlace } from './growth-report.policy.js';
import { findNumbered, findVersion, findVersions, type VersionRow } from './growth-report.queries.js';
import type { ChildReportType, GrowthReportType, ReportVersionType } from './growth-report.types.js';
import { liveBooklets } from './live.js';
import { OWED_AT_HOME, type Missing } from './missing.rules.js';
import { chooseTerm, loadChildPlace, type ChildPlace, type NamedTerm } from './place.js';
import { loadRoom } from './room.js';
import { showsOf, type Shows } from './withdrawn.js';

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
  /** The version that is shown; null when it is shown as it stands now. */
  version: ReportVersionType | null;
  isSuperseded: boolean;
  missing: Missing[];
}

const LIVE = { version: null, isSuperseded: false };

const versionOf = (row: Pick<VersionRow, 'number' | 'published_at' | 'hash' | 'code'>): ReportVersionType => ({
  ...{ number: row.number, publishedAt: row.published_at as Instant, hash: row.hash, code: row.code },
});

/** As it stands now: whole for the class's staff, for a family how full it is and what it owes itself. */
async function liveShown(
  ctx: Context,
  { student, place }: ChildPlace,
  terms: readonly NamedTerm[],
  whole: boolean,
): Promise<Shown> {
  const room = place && (await loadRoom(ctx, place, terms));
  const pupil = room?.pupils.find(({ id }) => id === student.id);
  if (!room || !pupil) throw notFound('这名学生');
  const [booklet] = await liveBooklets(ctx, room, [pupil]);
  const { content, missing } = booklet!;
  if (whole) return { content, shows: () => true, ...LIVE, missing };
  const sections = content.sections.map(emptied);
  const owed = missing.filter(({ by }) => OWED_AT_HOME.includes(by));
  return { content: { ...content, sections, growth: [] }, shows: () => false, ...LIVE, missing: owed };
}

/** A published version as it stood. */
async function versionShown(ctx: Context, schoolId: Id, row: VersionRow | undefined): Promise<Shown> {
  if (!row) throw notFound('这一版报告单（册）');
  const content = JSON.parse(row.content) as BookletContent;
  const shows = await showsOf(ctx, { schoolId, photos: row.photos }, content);
  return { content, shows, version: versionOf(row), isSuperseded: row.number < row.latest, missing: [] };
}

/** Which booklet is asked for. */
interface Wanted {
  termId: Id | null;
  /** A version by its number; the one that counts when absent. */
  number: number | null;
  /** As it stands now, for the class's staff. */
  live: boolean;
}

async function shownOf(ctx: Context, child: ChildPlace, terms: readonly NamedTerm[], wanted: Wanted): Promise<Shown> {
  const { id: studentId, school_id: schoolId, class_id: classId } = child.student;
  const termId = terms[0]!.id;
  const { versionId } = child.reports.get(termId)!;
  if (wanted.number !== null) {
    const row = await findNumbered(ctx, { schoolId, studentId, termId }, wanted.number);
    return versionShown(ctx, schoolId, row);
  }
  const drafts = seesDraft(ctx.actor, { schoolId, studentId, classId: classId ?? NO_CLASS });
  return versionId && !(wanted.live && drafts)
    ? versionShown(ctx, schoolId, await findVersion(ctx, schoolId, versionId))
    : liveShown(ctx, child, terms, drafts);
}

/** ZM-10: the booklet of a child: the version that counts; before it, for the class's staff as it stands now. */
export async function presentReport(ctx: Context, studentId: Id, wanted: Wanted): Promise<GrowthReportType> {
  const child = await loadChildPlace(ctx, studentId);
  const { school_id: schoolId, class_id: classId, name } = child.student;
  const terms = chooseTerm(child.terms, wanted.termId);
  const { id: termId, name: termName } = terms[0]!;
  const { state, versionId, version } = child.reports.get(termId)!;
  const shown = await shownOf(ctx, child, terms, wanted);
  const place: ReportPlace = { schoolId, studentId, classId: classId ?? NO_CLASS };
  const counts = !shown.isSuperseded;
  return {
    ...{ studentId, studentName: name ?? '', termId, termName },
    ...{ state, stateName: stateName(state), version: shown.version ?? version },
    ...{ isLive: shown.version === null, isSuperseded: shown.isSuperseded, missing: shown.missing },
    ...presentContent(ctx, schoolId, shown.content, shown.shows),
    viewerCanPublish: counts && mayPublish(ctx.actor, place),
    viewerCanPrint: counts && versionId !== null && mayPrint(ctx.actor, place),
  };
}

/** All versions of a booklet, newest first. */
export async function presentVersions(ctx: Context, studentId: Id, wanted: Id | null): Promise<ReportVersionType[]> {
  const { student, terms } = await loadChildPlace(ctx, studentId);
  const termId = chooseTerm(terms, wanted)[0]!.id;
  return (await findVersions(ctx, { schoolId: student.school_id, studentId, termId })).map(versionOf);
}

/** All terms of a child with their booklets, newest first. */
export async function presentChildReports(ctx: Context, studentId: Id): Promise<ChildReportType[]> {
  const { terms, reports } = await loadChildPlace(ctx, studentId);
  return terms.flatMap(({ id: termId, name: termName }, index) => {
    const { state, version, completeness } = reports.get(termId)!;
    const isNewest = index === 0;
    if (state === ReportState.COLLECTING && !isNewest) return [];
    return [{ termId, termName, state, stateName: stateName(state), version, completeness }];
  });
}
