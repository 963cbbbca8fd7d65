import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { classPhotoQuery, type ClassPhoto } from '../../../../features/evidence/class-photo.queries';
import { classPhotoWords } from '../../../../features/evidence/class-photo-words';
import { schoolClassQuery } from '../../../../features/organisation/organisation.queries';
import { goBack, pageParams } from '../../../../platform/navigation/navigate';
import { showPhotos } from '../../../../platform/show-photos';
import { Paper } from '../../../../session/paper';
import { useGuard } from '../../../../session/use-guard';
import { Card } from '../../../../ui/card/card';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Picture } from '../../../../ui/picture/picture';
import { Section } from '../../../../ui/section/section';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { EmptyState } from '../../../../ui/states/states';
import { Tappable } from '../../../../ui/tappable/tappable';
import { nearTime } from '../../../../words/days';
import { PhotoForm } from './photo-form';
import './index.scss';

/** ZM-6: the photo of the class as a whole; who has not agreed to photos is not on it, or blurred. */
export default function ClassPhotoPage() {
  useGuard();
  const [{ classId = '' }] = useState(pageParams);
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const photo = useQuery(classPhotoQuery(classId));
  return (
    <Paper head={<NavBar title={photo.data?.name ?? '班级合影'} note={schoolClass?.name} onBack={goBack} />}>
      <Loaded query={photo} waiting={<Skeleton count={2} />}>
        {(found) =>
          found ? (
            <View className="class-photo">
              <Standing photo={found} />
              {found.viewerCanSave && schoolClass && (
                <PhotoForm key={found.url ?? ''} photo={found} schoolId={schoolClass.schoolId} />
              )}
              <Former former={found.former} />
            </View>
          ) : (
            <EmptyState icon="camera" title="这学期不用班级合影" advice="学校的评价方案里没有这一项。" />
          )
        }
      </Loaded>
    </Paper>
  );
}

function Standing({ photo }: { photo: ClassPhoto }) {
  const { url, holding, state } = photo;
  return (
    <Card>
      <View className="class-photo__standing">
        {url && (
          <Tappable className="class-photo__picture" label="放大班级合影" onTap={() => showPhotos([url], 0)}>
            <Picture src={url} label="班级合影" />
          </Tappable>
        )}
        <Text className="class-photo__words">{classPhotoWords(photo)}</Text>
        {state === 'HELD' && holding.length > 0 && (
          <Text className="class-photo__words">
            {holding.map(({ name }) => name).join('、')}
            的家长收回了同意。可以重拍，也可以用原来的照片给孩子打码后再上传。
          </Text>
        )}
      </View>
    </Card>
  );
}

function Former({ former }: { former: ClassPhoto['former'] }) {
  if (former.length === 0) return null;
  return (
    <Section title="换下的合影" note="谁、何时、为什么换">
      <Card>
        {former.map(({ id, who, until, because }) => (
          <View key={id} className="class-photo__former">
            <Text className="class-photo__words">{because}</Text>
            <Text className="class-photo__note">
              原来由{who}老师上传，{nearTime(until)} 换下
            </Text>
          </View>
        ))}
      </Card>
    </Section>
  );
}
