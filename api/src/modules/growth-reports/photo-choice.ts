import type { Context } from '../../kernel/context.js';
import { invalidInput, notFound, ruleBroken } from '../../kernel/errors.js';
import type { Id } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { findBookletRecords } from '../evidence/index.js';
import { NO_CLASS } from '../people/people.rules.js';
import { SectionKind } from '../schemes/codes.rules.js';
import { sectionsOf } from '../schemes/report.rules.js';
import type { RecordFact } from './facts.rules.js';
import { recordsOf } from './facts.js';
import { granted, isInArea, type Section } from './fill.rules.js';
import { seesChoice, whyNotChoose } from './growth-report.policy.js';
import { chooseTerm, loadChildPlace, type NamedTerm } from './place.js';
import { loadRoom, type Room } from './room.js';

/** What somebody chose for an area. */
interface Chosen {
  section_id: string;
  photos: string | null;
  chosen_at: string;
  name: string | null;
  version: number;
}

/** An area of the booklet with all its photos, those of the scheme's limit, and what was chosen. */
export interface Area {
  section: Section;
  records: RecordFact[];
  /** Ids that were chosen; absent while the program spreads them. */
  chosen: string[] | undefined;
  by: string | null;
  at: Instant | null;
  version: number | null;
}

/** The areas of a child's booklet of a term, and whether the viewer may choose. */
export interface Album {
  schoolId: Id;
  studentId: Id;
  term: NamedTerm;
  room: Room;
  areas: Area[];
  whyNot: string | null;
}

const findChosen = (ctx: Context, schoolId: Id, studentId: Id, termId: Id): Promise<Chosen[]> =>
  ctx.db
    .selectFrom('photo_choice as c')
    .leftJoin('person as p', 'p.id', 'c.chosen_by_id')
    .select(['c.section_id', 'c.photos', 'c.chosen_at', 'c.version', 'p.name'])
    .where('c.school_id', '=', schoolId)
    .where('c.student_id', '=', studentId)
    .where('c.term_id', '=', termId)
    .execute();

function areaOf(section: Section, records: RecordFact[], row: Chosen | undefined): Area {
  const version = row?.version ?? null;
  if (!row || row.photos === null) return { section, records, chosen: undefined, by: null, at: null, version };
  return {
    section,
    records,
    chosen: JSON.parse(row.photos) as string[],
    by: row.name,
    at: row.chosen_at as Instant,
    version,
  };
}

/** ZM-10: the photos from which the pages of a child's booklet are made; whoever may not see them does not find them. */
export async function loadAlbum(ctx: Context, studentId: Id, wanted: Id | null): Promise<Album> {
  const { student, place, terms, reports } = await loadChildPlace(ctx, studentId);
  const schoolId = student.school_id;
  if (!seesChoice(ctx.actor, { schoolId, studentId, classId: student.class_id ?? NO_CLASS }))
    throw notFound('这名学生的照片');
  const chosenTerms = chooseTerm(terms, wanted);
  const term = chosenTerms[0]!;
  const room = place && (await loadRoom(ctx, place, chosenTerms));
  const pupil = room?.pupils.find(({ id }) => id === studentId);
  if (!room || !pupil) throw ruleBroken('孩子现在不在班级里，没有可以选登的照片。');
  const { scheme } = room.inForce;
  const found = { schoolId, termId: term.id, studentIds: [studentId], classId: room.classId, categories: [] };
  const records = granted(pupil.photos) ? recordsOf(await findBookletRecords(ctx, found)) : [];
  const rows = await findChosen(ctx, schoolId, studentId, term.id);
  const areas = sectionsOf(scheme.report)
    .filter(({ kind }) => kind === SectionKind.DIMENSION)
    .map((section) => {
      const own = records.filter(({ category, photos }) => photos.length > 0 && isInArea(scheme, section, category));
      return areaOf(
        section,
        own,
        rows.find((row) => row.section_id === section.id),
      );
    });
  const why = whyNotChoose(ctx.actor, {
    ...{ schoolId, studentId, classId: room.classId },
    agrees: granted(pupil.photos),
    isPublished: reports.get(term.id)!.versionId !== null,
  });
  return { schoolId, studentId, term, room, areas, whyNot: why };
}

/** An area by the id of its section; the first when none is named. */
export function areaIn({ areas }: Album, sectionId: string | null): Area {
  const area = sectionId == null ? areas[0] : areas.find(({ section }) => section.id === sectionId);
  if (!area) throw invalidInput('sectionId', '报告单（册）里没有这一部分，请从目录重新打开。');
  return area;
}
