import { Text, View } from '@tarojs/components';
import { showPhotos } from '../../platform/show-photos';
import { Picture } from '../../ui/picture/picture';
import { Tappable } from '../../ui/tappable/tappable';
import { nearDay } from '../../words/days';
import './record-lines.scss';

const MOST_SHOWN = 3;

/** A record as far as a short line shows it. */
export interface LineRecord {
  id: string;
  happenedOn: string;
  words: string;
  /** The class, where records of several are listed. */
  className?: string;
  photos: { id: string; url: string; thumbUrl: string }[];
}

/** Records behind a number: their photos first, then a line each. */
export function RecordLines({ records }: { records: LineRecord[] }) {
  return (
    <>
      <Photos records={records} />
      {records.map((record) => (
        <View key={record.id} className="record-lines__one">
          <Text className="record-lines__day">{nearDay(record.happenedOn)}</Text>
          <Text className="record-lines__words">{wordsOf(record)}</Text>
        </View>
      ))}
    </>
  );
}

const wordsOf = ({ className, words, photos }: LineRecord): string =>
  [className, words, photos.length > 0 ? `${photos.length} 张照片` : ''].filter(Boolean).join(' · ') || '没有写话';

function Photos({ records }: { records: LineRecord[] }) {
  const photos = records.flatMap((record) => record.photos);
  if (photos.length === 0) return null;
  const urls = photos.map(({ url }) => url);
  const rest = photos.length - MOST_SHOWN;
  return (
    <View className="record-lines__photos">
      {photos.slice(0, MOST_SHOWN).map(({ id, thumbUrl }, at) => (
        <Tappable
          key={id}
          className="record-lines__photo"
          label={`放大第 ${at + 1} 张照片`}
          onTap={() => showPhotos(urls, at)}
        >
          <Picture src={thumbUrl} label={`第 ${at + 1} 张照片`} />
        </Tappable>
      ))}
      {rest > 0 && (
        <Tappable
          className="record-lines__photo"
          label={`看其余 ${rest} 张照片`}
          onTap={() => showPhotos(urls, MOST_SHOWN)}
        >
          <View className="record-lines__more">
            <Text>+{rest}</Text>
          </View>
        </Tappable>
      )}
    </View>
  );
}
