import { Rater, Recorder, SectionKind } from '../schemes/codes.rules.js';
import type { Scheme } from '../schemes/index.js';
import { nodesOf } from '../schemes/tree.rules.js';
import { entersMarks, seesMarks } from '../schemes/measurement.rules.js';
import { MarkViewer } from '../schemes/codes.rules.js';
import { categoryOf } from '../schemes/recording.rules.js';
import { sectionsOf } from '../schemes/report.rules.js';
import { subjectOf } from '../schemes/subject.rules.js';
import {
  TEMPLATE,
  type BookletContent,
  type ContentFlowers,
  type ContentGrowth,
  type ContentMeasure,
  type ContentMoment,
  type ContentResult,
  type ContentSection,
} from './content.rules.js';
import type { FlowerFact, PhotoFact, RecordFact } from './facts.rules.js';
import { fillsOf, granted, isInArea, subjectsWithResults, verdictOf, type Judged, type Section } from './fill.rules.js';
import { shownPhotos } from './photo-choice.rules.js';
import { peerVoice, voicesOf } from './voice.rules.js';

const WHO: Record<string, string> = {
  [Recorder.GUARDIAN]: '家长',
  [Recorder.STUDENT]: '我自己',
  [Recorder.TEACHER]: '老师',
  [Recorder.HOMEROOM_TEACHER]: '班主任',
  [Recorder.SCHOOL]: '学校',
};

const recorderOf = ({ recorderRole, recorderName }: RecordFact): string =>
  recorderRole === Recorder.STUDENT ? WHO[recorderRole]! : `${WHO[recorderRole] ?? ''} ${recorderName}`.trim();

/** A record with some of its photos. */
function momentOf({ scheme }: Judged, record: RecordFact, photos: readonly PhotoFact[]): ContentMoment {
  const rules = categoryOf(scheme, record.category);
  const labelled = record.fields.map(({ id, value }) => {
    const field = rules?.fields.find((candidate) => candidate.id === id);
    return { label: field?.label ?? id, value: field?.unit ? `${value} ${field.unit}` : value };
  });
  return {
    recordId: record.id,
    title: rules?.name ?? record.category,
    words: record.words,
    on: record.happenedOn,
    who: recorderOf(record),
    fields: labelled,
    photos: photos.map(({ hash, width, height }) => ({ hash, width, height })),
  };
}

/** OP-12: photos are only told of whose family has agreed to them. */
const agreedPhotos = ({ child }: Judged, { photos }: RecordFact): PhotoFact[] => (granted(child.photos) ? photos : []);

/** ZM-10: the records of an area; of those with photos the ones of which a photo is shown. */
function areaMoments(judged: Judged, section: Section): ContentMoment[] {
  const { scheme, child } = judged;
  const records = child.records
    .filter(({ category }) => isInArea(scheme, section, category))
    .map((record) => ({ ...record, photos: agreedPhotos(judged, record) }));
  const shown = shownPhotos(records, { most: section.photosMost, chosen: child.chosen[section.id] });
  return records.flatMap((record) => {
    const photos = record.photos.filter(({ id }) => shown.has(id));
    return record.photos.length > 0 && photos.length === 0 ? [] : [momentOf(judged, record, photos)];
  });
}

function classPhotoMoments(judged: Judged): ContentMoment[] {
  const { classPhoto, photos } = judged.child;
  return classPhoto && granted(photos) ? [momentOf(judged, classPhoto, classPhoto.photos)] : [];
}

const slotOf = (scheme: Scheme, dimension: string | undefined): number | null =>
  nodesOf(scheme).find(({ id }) => id === dimension)?.slot ?? null;

function flowersOf({ scheme, child }: Judged): ContentFlowers[] {
  const byCourse = Map.groupBy(child.flowers, ({ course }) => course);
  const reasonsOf = (flowers: readonly FlowerFact[]) =>
    [...Map.groupBy(flowers, ({ reason }) => reason)].map(([id, same]) => ({
      name: scheme.recognition.flowers?.reasons.find((reason) => reason.id === id)?.name ?? '小红花',
      count: same.length,
    }));
  const order = scheme.subjects.map(({ id }) => id);
  const placeOf = (course: string): number => order.indexOf(subjectOf(scheme, course)?.id ?? '');
  return [...byCourse]
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([course, flowers]) => ({
      course: course || '班主任',
      slot: slotOf(scheme, subjectOf(scheme, course)?.dimension),
      count: flowers.length,
      reasons: reasonsOf(flowers),
    }));
}

/** ZM-7: levels as squares; marks only where the scheme enters them in this grade and shows them to families. */
function resultsOf(judged: Judged): ContentResult[] {
  const { scheme, room, child } = judged;
  const bands = scheme.measurements.results?.bands ?? [];
  const shows = entersMarks(scheme, room.grade) && seesMarks(scheme, MarkViewer.FAMILY);
  return subjectsWithResults(judged).flatMap((subject) => {
    const result = child.results.find((candidate) => candidate.subject === subject);
    const place = bands.findIndex(({ id }) => id === result?.level);
    if (!result || place < 0) return [];
    const name = scheme.subjects.find(({ id }) => id === subject)!.name;
    const filled = bands.length - place;
    return [{ subject: name, level: bands[place]!.name, filled, of: bands.length, mark: shows ? result.mark : null }];
  });
}

function measuresOf({ scheme, room, child }: Judged): ContentMeasure[] {
  const terms = [...room.earlier].reverse().concat(room.term);
  return (scheme.measurements.body?.items ?? []).map(({ id, name, unit }) => {
    const valueIn = (termId: string | undefined): number | null =>
      child.measures.find((fact) => fact.item === id && fact.termId === termId)?.value ?? null;
    const history = terms.flatMap((term) => {
      const value = valueIn(term.id);
      return value === null ? [] : [{ term: term.name, value }];
    });
    return { item: id, name, unit, value: valueIn(room.term.id), before: valueIn(room.earlier[0]?.id), history };
  });
}

const PARTS: Partial<Record<SectionKind, (judged: Judged, section: Section) => Partial<ContentSection>>> = {
  [SectionKind.CLASS_PHOTO]: (judged) => ({ moments: classPhotoMoments(judged) }),
  [SectionKind.DIMENSION]: (judged, section) => ({
    slot: slotOf(judged.scheme, section.dimension),
    moments: areaMoments(judged, section),
  }),
  [SectionKind.FLOWERS]: (judged) => ({ flowers: flowersOf(judged) }),
  [SectionKind.RESULTS]: (judged) => ({ results: resultsOf(judged) }),
  [SectionKind.SUBJECT_EVALUATIONS]: (judged) => ({ voices: voicesOf(judged, Rater.TEACHER) }),
  [SectionKind.HOMEROOM_COMMENT]: (judged) => ({ voices: voicesOf(judged, Rater.HOMEROOM_TEACHER) }),
  [SectionKind.GUARDIAN_MESSAGE]: (judged) => ({ voices: voicesOf(judged, Rater.GUARDIAN) }),
  [SectionKind.SELF_EVALUATION]: (judged) => ({ voices: voicesOf(judged, Rater.SELF) }),
  [SectionKind.PEER_EVALUATION]: (judged) => ({ voices: peerVoice(judged) }),
  [SectionKind.BODY_MEASURES]: (judged) => ({ measures: measuresOf(judged) }),
};

const EMPTY = { slot: null, moments: [], flowers: [], results: [], voices: [], measures: [] };

function growthOf({ scheme, child }: Judged): ContentGrowth[] {
  return sectionsOf(scheme.report)
    .filter(({ kind }) => kind === SectionKind.DIMENSION)
    .map((section) => {
      const { lastTerm } = child;
      const before = Object.entries(lastTerm ?? {}).filter(([category]) => isInArea(scheme, section, category));
      return {
        name: section.name,
        slot: slotOf(scheme, section.dimension),
        now: child.records.filter(({ category }) => isInArea(scheme, section, category)).length,
        before: lastTerm && before.reduce((sum, [, count]) => sum + count, 0),
      };
    });
}

/** ZM-10: makes the booklet of a child from everything that was collected. */
export function assemble(judged: Judged, version: { id: string; number: number }): BookletContent {
  const { scheme, room, child } = judged;
  const fills = fillsOf(judged);
  const { exact, basisPoints, qualified } = verdictOf(scheme, fills);
  return {
    template: TEMPLATE,
    scheme: { ...version, title: scheme.title },
    title: scheme.report.name,
    school: room.school,
    className: room.className,
    grade: room.grade,
    term: room.term.name,
    termEndsOn: room.term.endsOn,
    child: child.name,
    homeroomTeacher: room.homeroomTeacher,
    sections: sectionsOf(scheme.report).map((section) => ({
      ...{ id: section.id, kind: section.kind, name: section.name, weight: section.weight },
      ...fills[section.id]!,
      ...EMPTY,
      ...PARTS[section.kind]?.(judged, section),
    })),
    growth: growthOf(judged),
    completeness: {
      basisPoints,
      numerator: String(exact.numerator),
      denominator: String(exact.denominator),
      qualified,
      above: scheme.report.qualifiedAbove,
    },
  };
}
