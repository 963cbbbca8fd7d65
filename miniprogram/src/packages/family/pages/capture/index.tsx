import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lastCategory } from '../../../../features/evidence/capture-desk';
import { emptyEntry, entryOf, type Entry } from '../../../../features/evidence/capture-entry';
import type { Category } from '../../../../features/evidence/capture-form';
import { recordQuery, type EvidenceRecord } from '../../../../features/evidence/evidence.queries';
import { holdParcel } from '../../../../features/evidence/outbox';
import { categoriesQuery } from '../../../../features/schemes/scheme.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { FamilyCapture, type Whom } from './family-capture';
import { useChild, type ChildHere } from './use-child';

/** Recording a moment at home, in one screen; ZM-1: or in the place of a home that takes no part. */
export default function CapturePage() {
  useGuard();
  const [{ studentId = '', classId, category, recordId, parcel }] = useState(pageParams);
  const child = useChild(studentId, classId);
  return (
    <Paper head={<NavBar title="记一刻" note={child.data && noteOf(child.data)} onBack={goBack} />}>
      <Loaded query={child} waiting={<Skeleton count={3} />}>
        {(found) =>
          found.child?.classId ? (
            <Prepared {...found} child={found.child} wanted={category} recordId={recordId} parcel={parcel} />
          ) : (
            <EmptyState icon="seedling" title="现在不在班级里" advice="孩子有了班级以后，就可以在这里记下时刻。" />
          )
        }
      </Loaded>
    </Paper>
  );
}

const noteOf = ({ child, isOnBehalf }: ChildHere): string | undefined =>
  child && (isOnBehalf ? `替${child.name}家填写（代录）` : `给 ${child.name}`);

interface PreparedProps extends ChildHere {
  child: Whom;
  wanted?: string;
  recordId?: string;
  /** What was on its way and is to be changed. */
  parcel?: string;
}

function Prepared({ child, siblings, as, isOnBehalf, wanted, recordId, parcel }: PreparedProps) {
  const [held] = useState(() => (parcel === undefined ? undefined : holdParcel(parcel)));
  const categories = useQuery(categoriesQuery(child.classId ?? '', as));
  const record = useQuery({ ...recordQuery(recordId ?? ''), enabled: recordId !== undefined });
  const who = { child, siblings, isOnBehalf };
  return (
    <Loaded query={categories} waiting={<Skeleton count={3} />}>
      {(found) => {
        const all = found.map((category): Category => ({ ...category, as }));
        if (all.length === 0) return <Nothing />;
        if (held) return <FamilyCapture {...who} categories={all} start={held.entry} held={held} />;
        if (recordId === undefined) {
          const { entry, guess } = beginning(all, child, wanted);
          return <FamilyCapture {...who} categories={all} start={entry} guess={guess} />;
        }
        return (
          <Loaded query={record} waiting={<Skeleton count={3} />}>
            {(kept) => (
              <FamilyCapture
                {...who}
                categories={all}
                start={goingOn(kept, all, siblings, child)}
                reason={kept.reviewReason}
              />
            )}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

function Nothing() {
  return <EmptyState icon="pen" title="现在没有要在家记的" advice="学校的评价方案里，这个学段由老师来记。" />;
}

function beginning(all: Category[], child: Whom, wanted: string | undefined): { entry: Entry; guess?: string } {
  const as = all[0]?.as ?? 'GUARDIAN';
  const last = lastCategory(as);
  const found = all.find(({ id }) => id === (wanted ?? last));
  const guess = wanted === undefined && found ? '按上次猜的' : undefined;
  return { entry: emptyEntry(as, (found ?? all[0])?.id ?? '', [child.id]), guess };
}

function goingOn(record: EvidenceRecord, all: Category[], siblings: Whom[], child: Whom): Entry {
  const named = siblings.filter(({ name }) => record.studentNames.includes(name)).map(({ id }) => id);
  const fields = all.find(({ id }) => id === record.category)?.fields ?? [];
  const units = new Map(fields.map(({ id, unit }) => [id, unit]));
  return entryOf(record, named.length > 0 ? named : [child.id], units);
}
