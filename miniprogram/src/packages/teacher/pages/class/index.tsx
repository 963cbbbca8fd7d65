import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { classStudentsQuery, matching, type ClassStudent } from '../../../../features/people/class-students.queries';
import { FaceGrid } from '../../../../features/people/face-grid';
import { useKeptPlace, useKeptWords } from '../../../../platform/kept-place';
import { goBack, open, pageParams } from '../../../../platform/navigation/navigate';
import { invitesTo } from '../../../../session/face';
import { meQuery } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard } from '../../../../session/use-guard';
import { Door, Doors } from '../../../../ui/door/door';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import './index.scss';

/** A class as faces and names, found by pinyin initials. */
export default function ClassPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: me } = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const students = useQuery(classStudentsQuery(classId));
  useKeptPlace(classId, students.data !== undefined);
  const note = schoolClass && [schoolClass.schoolName, homeroomOf(schoolClass.homeroomTeacherName)].join(' · ');
  return (
    <Paper head={<NavBar title={schoolClass?.name ?? '班级'} note={note} onBack={goBack} />}>
      {me && schoolClass && invitesTo(me, schoolClass) && (
        <View className="class-invite">
          <Doors>
            <Door
              icon="ticket"
              title="邀请家长和学生"
              note="打印邀请码，一人一码"
              onTap={() => open('invitations', { classId })}
            />
          </Doors>
        </View>
      )}
      <Loaded query={students} waiting={<Skeleton shape="face" count={25} />}>
        {(all) => <Children classId={classId} all={all} />}
      </Loaded>
    </Paper>
  );
}

function Children({ classId, all }: { classId: string; all: ClassStudent[] }) {
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
      ) : (
        <FaceGrid students={found} />
      )}
    </>
  );
}

function homeroomOf(name: string | null): string {
  return name ? `班主任 ${name}` : '还没有班主任';
}
