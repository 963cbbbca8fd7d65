import { View } from '@tarojs/components';
import './icon.scss';

export type IconName =
  | 'today'
  | 'me'
  | 'back'
  | 'forward'
  | 'down'
  | 'tick'
  | 'close'
  | 'search'
  | 'class'
  | 'people'
  | 'upload'
  | 'sheet'
  | 'warn'
  | 'wrong'
  | 'undo'
  | 'clock'
  | 'leave'
  | 'large'
  | 'dark'
  | 'school'
  | 'link'
  | 'lock'
  | 'print'
  | 'eye'
  | 'phone'
  | 'seedling'
  | 'ticket'
  | 'add'
  | 'camera'
  | 'pen'
  | 'inbox'
  | 'flower'
  | 'flag'
  | 'bulb';

/** A line drawing in the colour of the text beside it; it never stands for a name alone. */
export function Icon({ name, isSmall }: { name: IconName; isSmall?: boolean }) {
  return <View className={`icon icon--${name} ${isSmall ? 'icon--small' : ''}`} />;
}
