import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { emptyEntry, entryOf, type Recorder } from '../../../../features/evidence/capture-entry';
import { lastCategory } from '../../../../features/evidence/capture-desk';
import type { Category } from '../../../../features/evidence/capture-form';
import { placeFor } from '../../../../features/evidence/drafts';
import { recordQuery, type EvidenceRecord } from '../../../../features/evidence/evidence.queries';
import { holdParcel } from '../../../../features/evidence/outbox';
import { myClassesQuery, schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { classStudentsQuery, type ClassStudent } from '../../../../features/people/class-students.queries';
import { categoriesQuery } from '../../../../features/schemes/scheme.queries';
import { goBack, pageParams, replaceBy } from '../../../../platform/navigation/navigate';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { ClassCapture } from './class-capture';
import './index.scss';

/** The class camera: one photo, many children. */
export default function ClassCapturePage() {
  useGuard();
  const [{ classId = '', recordId, parcel }] = useState(pageParams);
  const [held] = useState(() => (parcel === undefined ? undefined : holdParcel(parcel)));
  const me = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const students = useQuery(classStudentsQuery(classId));
  const categories = useMyCategories(classId);
  const record = useQuery({ ...recordQuery(recordId ?? ''), enabled: recordId !== undefined });
  const waiting = <Skeleton count={3} />;
  const form = (all: ClassStudent[], kept: EvidenceRecord | null) => {
    // Whose draft it is must be known before it is read.
    if (!schoolClass || !categories.data || !me.data) return waiting;
    if (categories.data.length === 0) return <Nothing />;
    const own = { key: `class.${classId}`, schoolId: schoolClass.schoolId, classId };
    const place = held?.place ?? placeFor(own, recordId ?? null);
    const begun = () => (kept ? goingOn(kept, categories.data ?? [], all) : beginning(categories.data ?? []));
    return <ClassCapture place={place} students={all} categories={categories.data} start={held?.entry ?? begun()} />;
  };
  return (
    <Paper head={<NavBar title="拍一张" note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={categories} waiting={waiting}>
        {() => (
          <Loaded query={students} waiting={waiting}>
            {(all) =>
              recordId === undefined ? (
                form(all, null)
              ) : (
                <Loaded query={record} waiting={waiting}>
                  {(kept) =>
                    kept.recorderRole === 'GUARDIAN' ? (
                      <ToHome classId={classId} record={kept} students={all} />
                    ) : (
                      form(all, kept)
                    )
                  }
                </Loaded>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Paper>
  );
}

/** What this teacher may record here: in the courses taught, and as homeroom teacher. */
function useMyCategories(classId: string) {
  const classes = useQuery(myClassesQuery());
  const mine = classes.data?.find(({ schoolClass }) => schoolClass.id === classId);
  const roles: Array<'TEACHER' | 'HOMEROOM_TEACHER'> = [
    ...((mine?.courseNames.length ?? 0) > 0 ? (['TEACHER'] as const) : []),
    ...(mine?.isHomeroom ? (['HOMEROOM_TEACHER'] as const) : []),
  ];
  const perRole = useQueries({ queries: roles.map((role) => categoriesQuery(classId, role)) });
  // The photo of the class as a whole has a page of its own, where each child without consent is thought of.
  const all = perRole
    .flatMap(({ data }, index) => withRole(data, roles[index] ?? 'TEACHER'))
    .filter(({ about }) => about === 'CHILDREN');
  const queries = [classes, ...perRole];
  return {
    data: queries.every(({ data }) => data !== undefined) ? firstOfEach(all) : undefined,
    error: queries.find(({ error }) => error)?.error ?? null,
    refetch: () => queries.forEach((query) => query.error && void query.refetch()),
  };
}

const firstOfEach = (categories: Category[]): Category[] =>
  categories.filter(({ id }, index) => categories.findIndex((one) => one.id === id) === index);

const withRole = (categories: Omit<Category, 'as'>[] | undefined, as: Recorder): Category[] =>
  (categories ?? []).map((category) => ({ ...category, as }));

function Nothing() {
  return <EmptyState icon="pen" title="现在没有要您记的" advice="学校的评价方案里，您在这个班没有要记的类别。" />;
}

function beginning(categories: Category[]) {
  const last = categories.find(({ id, as }) => id === lastCategory(as));
  const chosen = last ?? categories.find(({ about }) => about === 'CHILDREN') ?? categories[0];
  return { ...emptyEntry(chosen?.as ?? 'TEACHER', chosen?.id ?? '', []), isAboutClass: chosen?.about === 'CLASS' };
}

/** ZM-1: what was begun in the place of a home goes on where homes record. */
function ToHome({ classId, record, students }: { classId: string; record: EvidenceRecord; students: ClassStudent[] }) {
  const studentId = namedIn(record, students)[0] ?? '';
  useEffect(() => replaceBy('capture', { studentId, classId, recordId: record.id }), []);
  return <Skeleton count={3} />;
}

const namedIn = ({ studentNames }: EvidenceRecord, students: ClassStudent[]): string[] =>
  students.filter(({ name }) => studentNames.includes(name)).map(({ id }) => id);

function goingOn(record: EvidenceRecord, categories: Category[], students: ClassStudent[]) {
  const fields = categories.find(({ id }) => id === record.category)?.fields ?? [];
  return entryOf(record, namedIn(record, students), new Map(fields.map(({ id, unit }) => [id, unit])));
}
