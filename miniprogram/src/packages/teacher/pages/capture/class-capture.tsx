import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaptureDesk, CaptureState } from '../../../../features/evidence/capture-desk';
import type { CapturePlace, Entry } from '../../../../features/evidence/capture-entry';
import { CaptureForm, type Category } from '../../../../features/evidence/capture-form';
import { myQuotasQuery } from '../../../../features/evidence/evidence.queries';
import { countingWords } from '../../../../features/evidence/quota-words';
import { matching, type ClassStudent } from '../../../../features/people/class-students.queries';
import { goBack } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { DimensionTile } from '../../../../ui/dimension/dimension';
import { Faces } from '../../../../ui/faces/faces';
import { SearchBox } from '../../../../ui/search-box/search-box';
import { Section } from '../../../../ui/section/section';
import { Tappable } from '../../../../ui/tappable/tappable';

interface ClassCaptureProps {
  place: CapturePlace;
  students: ClassStudent[];
  categories: Category[];
  start: Entry;
}

/** The form of a teacher: photo, children, category, a sentence, saved for all. */
export function ClassCapture({ place, students, categories, start }: ClassCaptureProps) {
  return (
    <CaptureForm
      place={place}
      start={start}
      categories={categories}
      who={(desk, state, category) =>
        category.about === 'CLASS' ? null : <Who desk={desk} state={state} students={students} />
      }
      note={(entry, category) => <Note classId={place.classId} entry={entry} category={category} />}
      about={(entry) => aboutWords(students, entry)}
      onDone={goBack}
    />
  );
}

function Who({ desk, state, students }: { desk: CaptureDesk; state: CaptureState; students: ClassStudent[] }) {
  const { entry, refusal } = state;
  const [typed, setTyped] = useState('');
  const chosen = new Set(entry.studentIds);
  const without = new Set(refusal?.studentIds);
  const choose = (studentIds: string[]) => desk.change({ studentIds });
  const toggle = (id: string) =>
    choose(chosen.has(id) ? entry.studentIds.filter((one) => one !== id) : [...entry.studentIds, id]);
  const isWrong = refusal?.field === 'studentIds';
  const people = matching(students, typed).map(({ id, name }) => ({
    id,
    name,
    mark: without.has(id) ? '不拍照' : undefined,
  }));
  const isAll = chosen.size === students.length;
  return (
    <Section title="照片里有谁" note={whoWords(students, chosen)}>
      <View className="class-capture__find">
        <View className="class-capture__search">
          <SearchBox label="搜姓名" placeholder="姓名首字母" value={typed} onChange={setTyped} />
        </View>
        <Tappable
          className="class-capture__all"
          label={isAll ? '都不选' : '全班'}
          onTap={() => choose(isAll ? [] : students.map(({ id }) => id))}
        >
          <Text>{isAll ? '都不选' : '全班'}</Text>
        </Tappable>
      </View>
      {isWrong && <Text className="capture__wrong">{refusal.words}</Text>}
      {isWrong && without.size > 0 && (
        <Button
          kind="soft"
          label={`去掉这 ${without.size} 人`}
          onTap={() => choose(entry.studentIds.filter((id) => !without.has(id)))}
        />
      )}
      <Faces people={people} chosen={chosen} onToggle={toggle} />
    </Section>
  );
}

function Note({ classId, entry, category }: { classId: string; entry: Entry; category: Category }) {
  const { data: quotas = [] } = useQuery(myQuotasQuery(classId));
  const quota = quotas.find((one) => one.category === category.id);
  const whom = entry.isAboutClass ? '记在全班名下' : `给 ${entry.studentIds.length} 个孩子各记一条`;
  return (
    <View className="capture__note">
      <DimensionTile slot={category.slot} />
      <View className="capture__note-words">
        <Text className="capture__note-main">{whom}</Text>
        <Text className="capture__note-side">
          {quota ? countingWords(quota, entry.photos.length) : '不计入本月数量'}；孩子、家长和任课老师能看到
        </Text>
      </View>
    </View>
  );
}

const MOST_NAMED = 3;

/** Whom an entry is about, where the form is not at hand. */
function aboutWords(students: ClassStudent[], { isAboutClass, studentIds }: Entry): string {
  if (isAboutClass) return '全班';
  const names = students.filter(({ id }) => studentIds.includes(id)).map(({ name }) => name);
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join('、')}等 ${names.length} 人` : names.join('、');
}

const MOST_LEFT_OUT = 4;

/** Whom the photo shows, the shorter way: 全班，除了 刘知远. */
function whoWords(students: ClassStudent[], chosen: ReadonlySet<string>): string {
  if (chosen.size === 0) return '点孩子的头像';
  if (chosen.size === students.length) return `全班 ${students.length} 人`;
  const rest = students.filter(({ id }) => !chosen.has(id));
  const isNearlyAll = rest.length <= MOST_LEFT_OUT && chosen.size > rest.length;
  return isNearlyAll ? `全班，除了${rest.map(({ name }) => name).join('、')}` : `已选 ${chosen.size} 人`;
}
