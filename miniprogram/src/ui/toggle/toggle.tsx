import { Text, View } from '@tarojs/components';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './toggle.scss';

interface CheckProps {
  label: string;
  note?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A switch for a habit: it takes effect at once. */
export function Toggle({ label, note, isOn, onChange }: CheckProps) {
  return (
    <Tappable className="toggle-row" role="switch" isChecked={isOn} onTap={() => onChange(!isOn)}>
      <View className="toggle-row__inside">
        <View className="toggle-row__words">
          <Text className="toggle-row__label">{label}</Text>
          {note && <Text className="toggle-row__note">{note}</Text>}
        </View>
        <View className={isOn ? 'toggle toggle--on' : 'toggle'}>
          <View className="toggle__knob" />
        </View>
      </View>
    </Tappable>
  );
}

/** A box to tick: it says yes to one thing before it happens. */
export function Check({ label, note, isOn, onChange }: CheckProps) {
  return (
    <Tappable className="toggle-row" role="checkbox" isChecked={isOn} onTap={() => onChange(!isOn)}>
      <View className="toggle-row__inside toggle-row__inside--check">
        <View className={isOn ? 'tick-box tick-box--on' : 'tick-box'}>{isOn && <Icon name="tick" isSmall />}</View>
        <View className="toggle-row__words">
          <Text className="toggle-row__label">{label}</Text>
          {note && <Text className="toggle-row__note">{note}</Text>}
        </View>
      </View>
    </Tappable>
  );
}
