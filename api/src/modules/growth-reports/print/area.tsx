import { Text, View } from '@react-pdf/renderer';
import type { ContentMoment, ContentSection } from '../content.rules.js';
import type { BookletPages } from './booklet-pages.js';
import { Frame } from './frame.js';
import { dayOf, PhotoSheet, placedPhotos, sheetsOf, type PictureOf } from './photos.js';
import { AreaIcon, LeafMark } from './shapes.js';
import { coloursOf, LINE, TEXT } from './theme.js';

function AreaTitle({ section, aside }: { section: ContentSection; aside: string[] }) {
  const { text, tint, shape } = coloursOf(section.slot);
  return (
    <View
      style={{
        flexDirection: 'row',
        alignItems: 'flex-end',
        borderBottom: `1 solid ${shape}`,
        paddingBottom: 8,
        marginBottom: 16,
      }}
    >
      {section.slot !== null && (
        <View
          style={{
            ...{ width: 42, height: 42, borderRadius: 4, border: `0.8 solid ${text}`, backgroundColor: tint },
            ...{ alignItems: 'center', justifyContent: 'center', marginRight: 14 },
          }}
        >
          <AreaIcon slot={section.slot} size={24} />
        </View>
      )}
      <Text style={{ ...TEXT.title, letterSpacing: 2, flex: 1 }}>{section.name}</Text>
      <View>
        {aside.map((line) => (
          <Text key={line} style={{ ...TEXT.note, fontSize: 9.5, textAlign: 'right' }}>
            {line}
          </Text>
        ))}
      </View>
    </View>
  );
}

/** A record in words: date, who, fields, what was written. */
function WordRecord({ moment, slot }: { moment: ContentMoment; slot: number | null }) {
  const fields = moment.fields.map(({ label, value }) => `${label} ${value}`).join('\u3000');
  return (
    <View style={{ flexDirection: 'row', borderBottom: `0.5 solid ${LINE}`, paddingVertical: 8 }}>
      <View style={{ width: 18, paddingTop: 2 }}>
        <LeafMark slot={slot} size={13} />
      </View>
      <View style={{ flex: 1 }}>
        <Text style={TEXT.note}>{[dayOf(moment.on), moment.who, fields].filter(Boolean).join('\u3000')}</Text>
        {moment.words !== '' && <Text style={{ ...TEXT.said, marginTop: 2 }}>{moment.words}</Text>}
      </View>
    </View>
  );
}

const LONG = 300;
const isShort = ({ words }: ContentMoment): boolean => [...words].length <= LONG;

/** A record that has both a photo and fields tells the fields beside the others in words. */
const inWords = (moments: readonly ContentMoment[]): ContentMoment[] =>
  moments.filter(({ photos }) => photos.length === 0);

function Quiet({ text }: { text: string }) {
  return (
    <View style={{ alignItems: 'center', paddingVertical: 60 }}>
      <Text style={{ ...TEXT.body, color: '#5F6B6D' }}>{text}</Text>
    </View>
  );
}

interface AreaProps {
  booklet: BookletPages;
  section: ContentSection;
  pictureOf: PictureOf;
  begins: (page: number) => void;
}

/** An area: its photos by sheets, then what was written without a photo. */
export function Area({ booklet, section, pictureOf, begins }: AreaProps) {
  const photos = placedPhotos(section.moments);
  const words = inWords(section.moments);
  const all = booklet.content.growth.find(({ name }) => name === section.name)?.now ?? section.moments.length;
  const some = section.moments.length < all ? '选登照片' : '照片';
  const aside = [`这学期 ${all} 条记录`, ...(photos.length > 0 ? [`${some} ${photos.length} 张`] : [])];
  return (
    <Frame booklet={booklet} head={section.name} begins={begins}>
      <AreaTitle section={section} aside={aside} />
      {all === 0 && <Quiet text="这学期还没有这方面的记录，下学期一起慢慢积累。" />}
      {sheetsOf(photos).map((rows, index) => (
        <View key={index} break={index > 0}>
          <PhotoSheet rows={rows} pictureOf={pictureOf} />
        </View>
      ))}
      {words.map((moment, index) => (
        <View key={moment.recordId} wrap={!isShort(moment)}>
          {index === 0 && photos.length > 0 && (
            <Text style={{ ...TEXT.section, fontSize: 13, marginTop: 6, marginBottom: 4 }}>还有这些事</Text>
          )}
          <WordRecord moment={moment} slot={section.slot} />
        </View>
      ))}
    </Frame>
  );
}

/** The class photo. */
export function ClassPhoto({ booklet, section, pictureOf, begins }: AreaProps) {
  const { content } = booklet;
  return (
    <Frame booklet={booklet} head={section.name} begins={begins}>
      <AreaTitle
        section={section}
        aside={[content.className, content.homeroomTeacher && `班主任 ${content.homeroomTeacher}`].filter(Boolean)}
      />
      {sheetsOf(placedPhotos(section.moments)).map((rows, index) => (
        <PhotoSheet key={index} rows={rows} pictureOf={pictureOf} />
      ))}
    </Frame>
  );
}
