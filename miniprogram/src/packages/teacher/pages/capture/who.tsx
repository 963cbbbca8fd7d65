import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { CaptureDesk, CaptureState } from '../../../../features/evidence/capture-desk';
import { matching, type ClassStudent } from '../../../../features/people/class-students.queries';
import { Button } from '../../../../ui/button/button';
import { Faces } from '../../../../ui/faces/faces';
import { Group } from '../../../../ui/group/group';
import { Pill } from '../../../../ui/pill/pill';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Section } from '../../../../ui/section/section';
import { TagGroups } from './tag-groups';
import { useTagging, type TaggingChoice } from './use-tagging';
import { barredWords, namesOf, whoWords } from './who-words';

interface WhoProps {
  classId: string;
  desk: CaptureDesk;
  state: CaptureState;
  students: ClassStudent[];
}

/** Who is on the photo: children tagged lately, own groups, everyone but; who has not agreed to photos cannot be tagged. */
export function Who({ classId, desk, state, students }: WhoProps) {
  const [typed, setTyped] = useState('');
  const tagging = useTagging(classId, desk, state, students);
  const { data, way, setWay, told, barred, toggle } = tagging;
  const chosen = new Set(state.entry.studentIds);
  const people = matching(students, typed).map(({ id, name }) => ({
    ...{ id, name },
    mark: barred.has(id) ? '暂不拍照' : undefined,
  }));
  return (
    <Section title="照片里有谁" note={whoWords(students, chosen)}>
      <Ways tagging={tagging} students={students} isAny={chosen.size > 0} />
      {way === 'except' && <Text className="class-capture__told">再点不在照片里的孩子，点谁就去掉谁。</Text>}
      {told && <Text className="class-capture__told">{told}</Text>}
      <Wrong tagging={tagging} state={state} students={students} />
      <SearchBox label="搜姓名" placeholder="姓名首字母" value={typed} onChange={setTyped} />
      <Faces people={people} chosen={chosen} onToggle={toggle} />
      <TagGroups
        classId={classId}
        groups={data.groups}
        chosen={state.entry.studentIds}
        group={data.groups.find(({ id }) => id === way)}
        onSaved={setWay}
      />
    </Section>
  );
}

interface WaysProps {
  tagging: TaggingChoice;
  students: ClassStudent[];
  isAny: boolean;
}

/** Many at once: those tagged lately, own groups, all, all but some. */
function Ways({ tagging: { data, way, choose, chooseMany }, students, isAny }: WaysProps) {
  const everybody = students.map(({ id }) => id);
  return (
    <Group role="radiogroup" label="快些选" className="class-capture__ways">
      {data.recent.length > 0 && (
        <Pill text="最近标过的" isOn={way === 'recent'} onTap={() => chooseMany(data.recent, 'recent')} />
      )}
      {data.groups.map(({ id, name, studentIds }) => (
        <Pill key={id} text={name} isOn={way === id} onTap={() => chooseMany(studentIds, id)} />
      ))}
      <Pill text="全班" isOn={way === 'all'} onTap={() => chooseMany(everybody, 'all')} />
      <Pill text="全班除了…" isOn={way === 'except'} onTap={() => chooseMany(everybody, 'except')} />
      {isAny && <Pill text="都不选" isOn={false} onTap={() => choose([])} />}
    </Group>
  );
}

/** Children who were chosen before there was a photo, or whose families have decided otherwise meanwhile. */
function Wrong({ tagging: { barred, choose }, state, students }: Omit<WaysProps, 'isAny'> & { state: CaptureState }) {
  const { entry, refusal } = state;
  const wrongly = entry.studentIds.filter((id) => barred.has(id));
  if (wrongly.length === 0)
    return refusal?.field === 'studentIds' ? <Text className="capture__wrong">{refusal.words}</Text> : null;
  return (
    <>
      <Text className="capture__wrong">{barredWords(namesOf(students, wrongly))}</Text>
      <Button
        kind="soft"
        label={`去掉这 ${wrongly.length} 人`}
        onTap={() => choose(entry.studentIds.filter((id) => !barred.has(id)))}
      />
    </>
  );
}
