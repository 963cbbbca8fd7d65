import { Text, View } from '@tarojs/components';
import type { BookletSection } from '../../../../features/growth-reports/growth-reports.queries';
import { showPhotos } from '../../../../platform/show-photos';
import { Picture } from '../../../../ui/picture/picture';
import { Tappable } from '../../../../ui/tappable/tappable';
import { monthAndDay } from '../../../../words/days';

type Moment = BookletSection['moments'][number];

/** A record as the booklet tells it: photos first, then the words. */
export function MomentLeaf({ moment: { title, words, on, who, fields, photos } }: { moment: Moment }) {
  return (
    <View className="booklet__moment">
      <Photos photos={photos} title={title} />
      {words !== '' && <Text className="booklet__words">{words}</Text>}
      {fields.length > 0 && (
        <Text className="booklet__side">{fields.map(({ label, value }) => `${label} ${value}`).join(' · ')}</Text>
      )}
      <Text className="booklet__side">{[monthAndDay(on), title, who].join(' · ')}</Text>
    </View>
  );
}

function Photos({ photos, title }: { photos: Moment['photos']; title: string }) {
  const urls = photos.flatMap(({ url }) => url ?? []);
  if (photos.length === 0) return null;
  return (
    <View className={photos.length === 1 ? 'booklet__photos booklet__photos--one' : 'booklet__photos'}>
      {photos.map(({ hash, url, thumbUrl, withdrawn }, index) =>
        withdrawn || !url ? (
          <Text key={hash} className="booklet__withdrawn">
            已撤回
          </Text>
        ) : (
          <Tappable
            key={hash}
            className="booklet__photo-tap"
            label={`看大图：${title} ${index + 1}`}
            onTap={() => showPhotos(urls, urls.indexOf(url))}
          >
            <Picture src={photos.length === 1 ? url : (thumbUrl ?? url)} label="" className="booklet__photo" />
          </Tappable>
        ),
      )}
    </View>
  );
}
