import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import type { CapturePlace, Entry } from '../../../../features/evidence/capture-entry';
import { CaptureForm, type Category } from '../../../../features/evidence/capture-form';
import { myQuotasQuery } from '../../../../features/evidence/evidence.queries';
import { countingWords } from '../../../../features/evidence/quota-words';
import type { ClassStudent } from '../../../../features/people/class-students.queries';
import { goBack } from '../../../../platform/navigation/navigate';
import { DimensionTile } from '../../../../ui/dimension/dimension';
import { Who } from './who';

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
        category.about === 'CLASS' ? null : (
          <Who classId={place.classId} desk={desk} state={state} students={students} />
        )
      }
      note={(entry, category) => <Note classId={place.classId} entry={entry} category={category} />}
      about={(entry) => aboutWords(students, entry)}
      onDone={goBack}
    />
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
