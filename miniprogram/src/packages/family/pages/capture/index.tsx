import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lastCategory } from '../../../../features/evidence/capture-desk';
import { emptyEntry, entryOf, type Entry, type Recorder } from '../../../../features/evidence/capture-entry';
import type { Category } from '../../../../features/evidence/capture-form';
import { recordQuery, type EvidenceRecord } from '../../../../features/evidence/evidence.queries';
import { holdParcel } from '../../../../features/evidence/outbox';
import { categoriesQuery } from '../../../../features/schemes/scheme.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { faceOfChild } from '../../../../session/face';
import { meQuery, type Child, type Me } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { FamilyCapture } from './family-capture';

/** Recording a moment at home, in one screen. */
export default function CapturePage() {
  useGuard();
  const [{ studentId = '', category, recordId, parcel }] = useState(pageParams);
  const me = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const child = me.data?.children.find(({ id }) => id === studentId);
  return (
    <Paper head={<NavBar title="记一刻" note={child && `给 ${child.name}`} onBack={goBack} />}>
      <Loaded query={me} waiting={<Skeleton count={3} />}>
        {(found) =>
          found && child?.classId ? (
            <Prepared
              me={found}
              child={child}
              classId={child.classId}
              wanted={category}
              recordId={recordId}
              parcel={parcel}
            />
          ) : (
            <EmptyState icon="seedling" title="现在不在班级里" advice="孩子有了班级以后，就可以在这里记下时刻。" />
          )
        }
      </Loaded>
    </Paper>
  );
}

interface PreparedProps {
  me: Me;
  child: Child;
  classId: string;
  wanted?: string;
  recordId?: string;
  /** What was on its way and is to be changed. */
  parcel?: string;
}

function Prepared({ me, child, classId, wanted, recordId, parcel }: PreparedProps) {
  const [held] = useState(() => (parcel === undefined ? undefined : holdParcel(parcel)));
  const as: Recorder = faceOfChild(child).kind === 'student' ? 'STUDENT' : 'GUARDIAN';
  const categories = useQuery(categoriesQuery(classId, as));
  const record = useQuery({ ...recordQuery(recordId ?? ''), enabled: recordId !== undefined });
  const siblings = me.children.filter((other) => other.classId === classId);
  return (
    <Loaded query={categories} waiting={<Skeleton count={3} />}>
      {(found) => {
        const all = found.map((category): Category => ({ ...category, as }));
        if (all.length === 0) return <Nothing />;
        if (held)
          return <FamilyCapture child={child} siblings={siblings} categories={all} start={held.entry} held={held} />;
        if (recordId === undefined) {
          const { entry, guess } = beginning(all, child, wanted);
          return <FamilyCapture child={child} siblings={siblings} categories={all} start={entry} guess={guess} />;
        }
        return (
          <Loaded query={record} waiting={<Skeleton count={3} />}>
            {(kept) => (
              <FamilyCapture
                child={child}
                siblings={siblings}
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

function beginning(all: Category[], child: Child, wanted: string | undefined): { entry: Entry; guess?: string } {
  const as = all[0]?.as ?? 'GUARDIAN';
  const last = lastCategory(as);
  const found = all.find(({ id }) => id === (wanted ?? last));
  const guess = wanted === undefined && found ? '按上次猜的' : undefined;
  return { entry: emptyEntry(as, (found ?? all[0])?.id ?? '', [child.id]), guess };
}

function goingOn(record: EvidenceRecord, all: Category[], siblings: Child[], child: Child): Entry {
  const named = siblings.filter(({ name }) => record.studentNames.includes(name)).map(({ id }) => id);
  const fields = all.find(({ id }) => id === record.category)?.fields ?? [];
  const units = new Map(fields.map(({ id, unit }) => [id, unit]));
  return entryOf(record, named.length > 0 ? named : [child.id], units);
}
