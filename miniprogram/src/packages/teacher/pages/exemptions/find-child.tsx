import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classStudentsQuery, matching, type ClassStudent } from '../../../../features/people/class-students.queries';
import type { ClassExemptions } from '../../../../features/people/exemptions.queries';
import { Button } from '../../../../ui/button/button';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Section } from '../../../../ui/section/section';
import { GrantForm } from './grant-form';

const MOST_FOUND = 6;

/** Exempting a child: first the child, then from what, why and until when, with the proof. */
export function FindChild({ found }: { found: ClassExemptions }) {
  const { data: students = [] } = useQuery(classStudentsQuery(found.classId));
  const [typed, setTyped] = useState('');
  const [child, setChild] = useState<ClassStudent>();
  const matches = typed === '' ? [] : matching(students, typed).slice(0, MOST_FOUND);
  if (child) return <GrantForm child={child} found={found} onOther={() => setChild(undefined)} />;
  return (
    <Section title="登记一项" note="先找到孩子">
      <SearchBox label="找孩子" placeholder="搜姓名首字母，如 lxh" value={typed} onChange={setTyped} />
      <View className="exemptions__found">
        {matches.map((one) => (
          <Button key={one.id} kind="soft" label={one.name} onTap={() => setChild(one)} />
        ))}
      </View>
      {typed !== '' && matches.length === 0 && <Text className="exemptions__note">没有找到，可以换一个字试试。</Text>}
    </Section>
  );
}
