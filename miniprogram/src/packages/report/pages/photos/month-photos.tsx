import { Text, View } from '@tarojs/components';
import type { PhotoChoice } from '../../../../features/growth-reports/growth-reports.queries';
import { showPhotos } from '../../../../platform/show-photos';
import { Icon } from '../../../../ui/icon/icon';
import { Picture } from '../../../../ui/picture/picture';
import { Tappable } from '../../../../ui/tappable/tappable';
import { monthAndDay } from '../../../../words/days';

type Offered = PhotoChoice['photos'][number];

interface MonthPhotosProps {
  month: string;
  photos: Offered[];
  shown: ReadonlySet<string>;
  /** Absent for who may only look. */
  onToggle?: (id: string) => void;
}

/** The photos of a month. */
export function MonthPhotos({ month, photos, shown, onToggle }: MonthPhotosProps) {
  const urls = photos.map(({ url }) => url);
  const inUse = photos.filter(({ id }) => shown.has(id)).length;
  return (
    <View className="album__month">
      <Text className="album__month-name">{`${Number(month.slice(5))} 月 · 选了 ${inUse} / ${photos.length}`}</Text>
      <View className="album__grid">
        {photos.map((photo, index) => (
          <OnePhoto
            key={photo.id}
            photo={photo}
            isOn={shown.has(photo.id)}
            onToggle={onToggle && (() => onToggle(photo.id))}
            onLook={() => showPhotos(urls, index)}
          />
        ))}
      </View>
    </View>
  );
}

const CAPTION = 22;

/** As much of the words as a small picture has room for; the whole is said to who hears the page. */
function beginning(text: string): string {
  const letters = [...text];
  return letters.length > CAPTION ? `${letters.slice(0, CAPTION).join('')}…` : text;
}

interface OnePhotoProps {
  photo: Offered;
  isOn: boolean;
  onToggle?: () => void;
  onLook: () => void;
}

function OnePhoto({ photo: { thumbUrl, title, words, on }, isOn, onToggle, onLook }: OnePhotoProps) {
  const name = [monthAndDay(on), words || title].join(' ');
  return (
    <View className={isOn ? 'album__one album__one--on' : 'album__one'}>
      <Tappable
        className="album__tap"
        role={onToggle ? 'checkbox' : 'button'}
        label={name}
        isChecked={onToggle ? isOn : undefined}
        onTap={onToggle ?? onLook}
      >
        <Picture className="album__picture" src={thumbUrl} label="" />
        {isOn && (
          <View className="album__tick">
            <Icon name="tick" isSmall />
          </View>
        )}
      </Tappable>
      <Tappable className="album__look" label={`看大图：${name}`} onTap={onLook}>
        <Text className="album__caption">{beginning(words || title)}</Text>
        <Text className="album__side">{monthAndDay(on)}</Text>
      </Tappable>
    </View>
  );
}
