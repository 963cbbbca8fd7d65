import { Text, View } from '@tarojs/components';
import { showPhotos } from '../../platform/show-photos';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Chip } from '../../ui/chip/chip';
import { Dimension } from '../../ui/dimension/dimension';
import { Icon } from '../../ui/icon/icon';
import { Picture } from '../../ui/picture/picture';
import { Swipe } from '../../ui/swipe/swipe';
import { Tappable } from '../../ui/tappable/tappable';
import { nearDay } from '../../words/days';
import { chipOfState } from '../../words/record-states';
import type { EvidenceRecord, WaitingRecord } from './evidence.queries';
import './waiting-card.scss';

interface WaitingCardProps {
  record: WaitingRecord;
  isBusy: boolean;
  /** Why the last decision about it was not taken. */
  refusal?: string;
  onVerify: () => void;
  onReturn: () => void;
  /** Shows the other record that a reason speaks of. */
  onCompare: (recordId: string) => void;
}

/** A record that waits: what a teacher needs to see to decide, and the two decisions. */
export function WaitingCard(props: WaitingCardProps) {
  const { record, refusal, onVerify, onReturn, onCompare } = props;
  const mayReview = record.viewerCanReview.includes('VERIFY');
  const card = (
    <Card>
      <Told record={record} />
      {record.flags.map((flag) => (
        <Flag key={flag.kind} flag={flag} onCompare={onCompare} />
      ))}
      {refusal && <Text className="waiting__wrong">{refusal}</Text>}
      {mayReview ? <Decisions {...props} /> : <Text className="waiting__day">由方案指定的老师核实</Text>}
    </Card>
  );
  if (!mayReview) return card;
  return (
    <Swipe right={{ text: '核实', act: onVerify }} left={{ text: '退回', act: onReturn }}>
      {card}
    </Swipe>
  );
}

/** A record that has been decided about: what became of it, and why. */
export function DecidedCard({ record }: { record: EvidenceRecord }) {
  const chip = chipOfState(record.state, record.stateName) ?? { text: record.stateName, icon: 'tick', tone: 'brand' };
  return (
    <Card>
      <Told record={record} />
      <View className="waiting__decided">
        <Chip {...chip} />
        {record.reviewReason && <Text className="waiting__day">您说：{record.reviewReason}</Text>}
      </View>
    </Card>
  );
}

/** Why to look twice, and the way to what there is to compare with. */
function Flag({ flag, onCompare }: { flag: WaitingRecord['flags'][number]; onCompare: (recordId: string) => void }) {
  const { words, recordId } = flag;
  return (
    <View className="waiting__flag">
      <Icon name="flag" isSmall />
      <Text className="waiting__flag-words">{words}</Text>
      {recordId !== null && (
        <Tappable className="waiting__flag-look" label={`看一看另一条：${words}`} onTap={() => onCompare(recordId)}>
          <Text>看一看</Text>
        </Tappable>
      )}
    </View>
  );
}

/** What a record says. */
export function Told({ record }: { record: EvidenceRecord }) {
  const { words, fields, photos, studentNames, happenedOn, slot, categoryName, className } = record;
  return (
    <View className="waiting">
      <Avatar id={record.id} name={studentNames[0] ?? className} isSmall />
      <View className="waiting__main">
        <View className="waiting__head">
          <Text className="waiting__who">{studentNames.join('、')}</Text>
          <Text className="waiting__day">
            {className} · {nearDay(happenedOn)}
          </Text>
        </View>
        <Dimension slot={slot} name={categoryName} />
        {words !== '' && <Text className="waiting__words">{words}</Text>}
        {fields.map(({ id, label, value }) => (
          <Text key={id} className="waiting__day">
            {label} {value}
          </Text>
        ))}
      </View>
      <Photos photos={photos} />
    </View>
  );
}

function Decisions({ record, isBusy, onVerify, onReturn }: WaitingCardProps) {
  const what = `${record.studentNames.join('、')}的${record.categoryName}`;
  return (
    <View className="waiting__decide">
      <View className="waiting__button">
        <Button kind="plain" label="退回" name={`退回${what}`} isDisabled={isBusy} onTap={onReturn} />
      </View>
      <View className="waiting__button">
        <Button kind="soft" icon="tick" label="核实" name={`核实${what}`} isDisabled={isBusy} onTap={onVerify} />
      </View>
    </View>
  );
}

function Photos({ photos }: { photos: EvidenceRecord['photos'] }) {
  const [first] = photos;
  if (!first) return null;
  const more = photos.length > 1 ? `，共 ${photos.length} 张` : '';
  return (
    <Tappable
      className="waiting__photo"
      label={`放大照片${more}`}
      onTap={() =>
        showPhotos(
          photos.map(({ url }) => url),
          0,
        )
      }
    >
      <Picture src={first.thumbUrl} label="照片" />
      {photos.length > 1 && <Text className="waiting__more">{photos.length} 张</Text>}
    </Tappable>
  );
}
