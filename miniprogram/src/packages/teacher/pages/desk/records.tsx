import { Text, View } from '@tarojs/components';
import { useInfiniteQuery } from '@tanstack/react-query';
import { recordCitation } from '../../../../writing/citation';
import { givenName } from '../../../../features/moments/given-words';
import { timelineQuery, type Moment, type MomentRecord } from '../../../../features/moments/moments.queries';
import { open } from '../../../../platform/navigation/navigate';
import { showPhotos } from '../../../../platform/show-photos';
import { Dimension } from '../../../../ui/dimension/dimension';
import { Flower } from '../../../../ui/flower/flower';
import { Icon } from '../../../../ui/icon/icon';
import { Picture } from '../../../../ui/picture/picture';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { Tappable } from '../../../../ui/tappable/tappable';
import { monthAndDay, nearTime } from '../../../../words/days';
import { wordsOf } from '../../../../words/refusals';

interface RecordsProps {
  studentId: string;
  classId: string;
  /** Takes a citation into the text; without a text there is none. */
  onCite?: (words: string) => void;
}

/** What was recorded about a child, side by side above the text, so that the comment speaks of it. */
export function Records({ studentId, classId, onCite }: RecordsProps) {
  const { data, error } = useInfiniteQuery(timelineQuery(studentId));
  if (error) return <Text className="desk__none">{wordsOf(error)}</Text>;
  if (!data) return <Skeleton count={1} />;
  const moments = data.pages.flatMap(({ nodes }) => nodes).filter(stands);
  if (moments.length === 0) return <Text className="desk__none">这学期还没有记录，想一想课上的他。</Text>;
  const toChild = () => open('child', { studentId, classId });
  return (
    <View className="desk__records sideways">
      {moments.map((moment) =>
        moment.record ? (
          <OneRecord key={moment.id} record={moment.record} onOpen={toChild} onCite={onCite} />
        ) : (
          <OneGiven key={moment.id} moment={moment} onOpen={toChild} />
        ),
      )}
    </View>
  );
}

const stands = ({ record, isTakenBack }: Moment): boolean => record?.state !== 'HIDDEN' && !isTakenBack;

/** A flower, or what was noted in class. */
function OneGiven({ moment, onOpen }: { moment: Moment; onOpen: () => void }) {
  const { at, course, note, conduct } = moment;
  const day = [nearTime(at).split(' ')[0], course].filter(Boolean).join(' · ');
  const words = `「${givenName(moment)}」${note ?? ''}`;
  return (
    <Tappable className="desk__record" label={`${conduct ? '课堂表现' : '小红花'}，${day}，${words}`} onTap={onOpen}>
      <View className="desk__record-inside">
        <View className="desk__flower">
          {conduct ? <Icon name="pen" isSmall /> : <Flower size={22} />}
          <Text className="desk__record-day">{day}</Text>
        </View>
        <Text className="desk__record-words">{words}</Text>
      </View>
    </Tappable>
  );
}

interface OneRecordProps extends Pick<RecordsProps, 'onCite'> {
  record: MomentRecord;
  onOpen: () => void;
}

/** A tap shows its photos large; without photos the child's page. */
function OneRecord({ record, onOpen, onCite }: OneRecordProps) {
  const { photos, categoryName, happenedOn, words, slot } = record;
  const [photo] = photos;
  const urls = photos.map(({ url }) => url);
  const day = monthAndDay(happenedOn);
  return (
    <View className="desk__record">
      <Tappable
        className="desk__record-look"
        label={`${categoryName}，${day}，${words}`}
        onTap={photo ? () => showPhotos(urls, 0) : onOpen}
      >
        <View className="desk__record-inside">
          {photo && (
            <View className="desk__photo">
              <Picture src={photo.thumbUrl} label="照片" />
            </View>
          )}
          <Dimension slot={slot} name={categoryName} />
          <Text className="desk__record-day">{day}</Text>
          <Text className="desk__record-words">{words}</Text>
        </View>
      </Tappable>
      {onCite && (
        <Tappable
          className="desk__cite"
          label={`把${day}的${categoryName}写进评语`}
          onTap={() => onCite(recordCitation(record))}
        >
          <Text>写进评语</Text>
        </Tappable>
      )}
    </View>
  );
}
