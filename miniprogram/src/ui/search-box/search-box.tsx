import { View } from '@tarojs/components';
import { LineInput } from '../field/line-input';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './search-box.scss';

interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
}

/** Finds by what is typed, at once. */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  return (
    <View className="search-box">
      <Icon name="search" />
      <View className="search-box__input">
        <LineInput label={label} placeholder={placeholder} value={value} onChange={onChange} />
      </View>
      {value !== '' && (
        <Tappable className="search-box__clear" label="清空" onTap={() => onChange('')}>
          <Icon name="close" isSmall />
        </Tappable>
      )}
    </View>
  );
}
