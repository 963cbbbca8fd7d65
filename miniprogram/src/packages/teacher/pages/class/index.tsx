import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { GroupDoor } from '../../../../features/class-groups/group-door';
import { ClassPhotoDoor } from '../../../../features/evidence/class-photo-door';
import { FamilyQuotasDoor } from '../../../../features/evidence/family-quotas-door';
import { ResultsDoor } from '../../../../features/measurements/results-door';
import { myClassesQuery, schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { classStudentsQuery, matching, type ClassStudent } from '../../../../features/people/class-students.queries';
import { HouseholdsDoor } from '../../../../features/people/households-door';
import { ExemptionsDoor } from '../../../../features/people/exemptions-door';
import { FaceGrid } from '../../../../features/people/face-grid';
import { classFlowersQuery, type ClassFlowers } from '../../../../features/recognition/flowers.queries';
import { useKeptPlace, useKeptWords } from '../../../../platform/kept-place';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { invitesTo } from '../../../../session/face';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Button } from '../../../../ui/button/button';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { FlowerGrid } from './flower-grid';
import './index.scss';

/** A class as faces and names, found by pinyin initials; its teachers give flowers and take photos here. */
export default function ClassPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const { data: flowers } = useQuery(classFlowersQuery(classId));
  const students = useQuery(classStudentsQuery(classId));
  useKeptPlace(classId, students.data !== undefined);
  return (
    <Paper head={<NavBar title={schoolClass?.name ?? '班级'} note={noteOf(schoolClass, flowers)} onBack={goBack} />}>
      {givesFlowers(flowers) && <Camera classId={classId} />}
      <Loaded query={students} waiting={<Skeleton shape="face" count={25} />}>
        {(all) => <Children classId={classId} all={all} flowers={flowers} />}
      </Loaded>
      <View className="class-invite">
        <Doors>
          <ClassPhotoDoor classId={classId} />
          <Families classId={classId} />
          <ResultsDoor classId={classId} />
          <Door
            icon="sheet"
            title="报告单（册）"
            note="每个孩子还缺什么，发布和打印"
            onTap={() => open('classBooklets', { classId })}
          />
          <GroupDoor classId={classId} />
          <HouseholdsDoor classId={classId} />
          <Invitation classId={classId} schoolId={schoolClass?.schoolId} />
        </Doors>
      </View>
    </Paper>
  );
}

function Camera({ classId }: { classId: string }) {
  return (
    <View className="class-camera">
      <Button
        kind="soft"
        icon="camera"
        label="拍一张，记给班里的孩子"
        onTap={() => open('classCapture', { classId })}
      />
    </View>
  );
}

function Families({ classId }: { classId: string }) {
  const { data: classes = [] } = useQuery(myClassesQuery());
  const leads = classes.some(({ schoolClass, isHomeroom }) => isHomeroom && schoolClass.id === classId);
  return leads ? <FamilyQuotasDoor classId={classId} /> : null;
}

function Invitation({ classId, schoolId }: { classId: string; schoolId?: string }) {
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  if (!me || !schoolId || !invitesTo(me, { id: classId, schoolId })) return null;
  return (
    <>
      <ExemptionsDoor classId={classId} />
      <Door
        icon="ticket"
        title="邀请家长和学生"
        note="打印邀请码，一人一码"
        onTap={() => open('invitations', { classId })}
      />
      <Door
        icon="class"
        title="班级口令和卡"
        note="没有手机的孩子，在学校的平板上用"
        onTap={() => open('cards', { classId })}
      />
    </>
  );
}

interface ChildrenProps {
  classId: string;
  all: ClassStudent[];
  flowers?: ClassFlowers;
}

function Children({ classId, all, flowers }: ChildrenProps) {
  const [typed, setTyped] = useKeptWords(classId);
  if (all.length === 0) {
    return (
      <EmptyState icon="people" title="班里还没有学生" advice="请学校管理员导入学生表，导入以后就能看到每个孩子。" />
    );
  }
  const found = matching(all, typed);
  return (
    <>
      <SearchBox label="搜姓名" placeholder="搜姓名首字母，如 lxh" value={typed} onChange={setTyped} />
      <Text className="class-count">
        {found.length === all.length ? `共 ${all.length} 人` : `找到 ${found.length} 人，全班 ${all.length} 人`}
      </Text>
      {found.length === 0 ? (
        <EmptyState icon="search" title={`没有找到“${typed}”`} advice="可以输入姓名里的字，或每个字拼音的首字母。" />
      ) : flowers && givesFlowers(flowers) ? (
        <FlowerGrid classId={classId} all={all} found={found} flowers={flowers} />
      ) : (
        <FaceGrid students={found} onChild={(studentId) => open('child', { studentId, classId })} />
      )}
    </>
  );
}

const givesFlowers = (flowers: ClassFlowers | undefined): boolean => (flowers?.reasons.length ?? 0) > 0;

function noteOf(
  schoolClass: { schoolName: string; homeroomTeacherName: string | null } | undefined,
  flowers: ClassFlowers | undefined,
): string | undefined {
  if (!schoolClass) return undefined;
  const { schoolName, homeroomTeacherName: name } = schoolClass;
  if (flowers && flowers.givenToday > 0) return `${schoolName} · 今天送出 ${flowers.givenToday} 朵`;
  return `${schoolName} · ${name ? `班主任 ${name}` : '还没有班主任'}`;
}
