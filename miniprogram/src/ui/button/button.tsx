import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './button.scss';

interface ButtonProps {
  label: string;
  /** What a screen reader says where the label alone could mean several things. */
  name?: string;
  kind?: 'main' | 'soft' | 'plain' | 'bad';
  icon?: IconName;
  isBusy?: boolean;
  isDisabled?: boolean;
  onTap: () => void;
}

/** A button that says what it does; while busy it cannot be pressed twice. */
export function Button({ label, name, kind = 'main', icon, isBusy, isDisabled, onTap }: ButtonProps) {
  const isOff = isDisabled === true || isBusy === true;
  return (
    <Tappable
      className={`button button--${kind} ${isOff ? 'button--off' : ''}`}
      label={name}
      isDisabled={isOff}
      onTap={onTap}
    >
      <View className="button__inside">
        {icon && <Icon name={icon} />}
        <Text>{isBusy ? '请稍候…' : label}</Text>
      </View>
    </Tappable>
  );
}
