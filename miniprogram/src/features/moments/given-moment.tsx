import { Text, View } from '@tarojs/components';
import { Flower } from '../../ui/flower/flower';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import { nearTime } from '../../words/days';
import { Face } from './face';
import { audienceChip, givenName } from './given-words';
import type { Moment } from './moments.queries';

interface GivenMomentProps {
  moment: Moment;
  /** Only staff: to correct it with a reason. */
  onCorrect?: (moment: Moment) => void;
}

/** A flower, or a note of conduct; what was corrected stays to be read. */
export function GivenMoment({ moment, onCorrect }: GivenMomentProps) {
  const { who, at, course, slot, note, conduct, isTakenBack, corrections, viewerCanCorrect } = moment;
  const chip = audienceChip(moment);
  return (
    <View className="moment">
      <View className="moment__head">
        <Face name={who} slot={conduct ? slot : 1} />
        <View className="moment__words">
          <Text className="moment__who">{[`${who}老师`, course && `${course}课`].filter(Boolean).join(' · ')}</Text>
          <Text className="moment__when">{nearTime(at)}</Text>
        </View>
        {!isTakenBack && <Sign isFlower={conduct === null} />}
      </View>
      <Text className={isTakenBack ? 'moment__said moment__said--gone' : 'moment__said'}>
        「{givenName(moment)}」{note ? ` ${note}` : ''}
      </Text>
      {chip && <Text className="moment__when">{chip}</Text>}
      {corrections.map((correction) => (
        <Corrected key={correction.at} correction={correction} />
      ))}
      {onCorrect && viewerCanCorrect && (
        <View className="moment__actions">
          <Tappable
            className="moment__action moment__action--quiet"
            label={`更正：${givenName(moment)}`}
            onTap={() => onCorrect(moment)}
          >
            <Text>更正</Text>
          </Tappable>
        </View>
      )}
    </View>
  );
}

function Sign({ isFlower }: { isFlower: boolean }) {
  if (!isFlower) return <Icon name="pen" />;
  return (
    <View className="moment__flower">
      <Flower size={28} />
      <Text className="moment__plus">+1</Text>
    </View>
  );
}

/** Who changed what, when and why. */
function Corrected({ correction }: { correction: Moment['corrections'][number] }) {
  const { who, at, from, to, because } = correction;
  const what = to === null ? `收回了「${from}」` : `把「${from}」改成「${to}」`;
  return (
    <View className="moment__corrected">
      <Text className="moment__when">
        {nearTime(at)} {who}老师{what}
      </Text>
      <Text className="moment__because">原因：{because}</Text>
    </View>
  );
}
