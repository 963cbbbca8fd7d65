import { Text, View } from '@tarojs/components';
import { pickPhotos } from '../../platform/pick-photos';
import { Icon } from '../../ui/icon/icon';
import { Picture } from '../../ui/picture/picture';
import { Tappable } from '../../ui/tappable/tappable';
import type { CaptureDesk } from './capture-desk';
import type { EntryPhoto } from './capture-entry';
import './entry-photos.scss';

const FIRST = '拍一张，或从相册选';

/** The photos of an entry, each with how far it has got, and room for more. */
export function EntryPhotos({ desk, photos, most }: { desk: CaptureDesk; photos: EntryPhoto[]; most: number }) {
  const add = () => void pickPhotos(most - photos.length).then((picked) => desk.addPhotos(picked));
  return (
    <View className={`entry-photos entry-photos--${Math.min(photos.length, 2)}`}>
      {photos.map((photo, index) => (
        <OnePhoto key={photo.key} desk={desk} photo={photo} place={index + 1} />
      ))}
      {photos.length < most && (
        <Tappable className="entry-photos__add" label={photos.length === 0 ? FIRST : '再加一张'} onTap={add}>
          <View className="entry-photos__add-inside">
            <Icon name={photos.length === 0 ? 'camera' : 'add'} />
            <Text className="entry-photos__add-text">{photos.length === 0 ? FIRST : '再加一张'}</Text>
          </View>
        </Tappable>
      )}
    </View>
  );
}

function OnePhoto({ desk, photo, place }: { desk: CaptureDesk; photo: EntryPhoto; place: number }) {
  const { key, preview, state, part, refusal } = photo;
  return (
    <View className="entry-photos__one">
      {preview !== '' && <Picture className="entry-photos__picture" src={preview} label={`第 ${place} 张照片`} />}
      {(state === 'sending' || state === 'waiting') && (
        <View className="entry-photos__bar">
          <View className="entry-photos__part" style={{ width: `${Math.max(6, Math.round(part * 100))}%` }} />
        </View>
      )}
      {state === 'failed' && (
        <Tappable className="entry-photos__again" label={`第 ${place} 张再传一次`} onTap={() => desk.retryPhoto(key)}>
          <Text className="entry-photos__again-text">{refusal} 点一下再传</Text>
        </Tappable>
      )}
      <Tappable className="entry-photos__remove" label={`去掉第 ${place} 张`} onTap={() => desk.removePhoto(key)}>
        <View className="entry-photos__remove-inside">
          <Icon name="close" isSmall />
        </View>
      </Tappable>
    </View>
  );
}
