import { Text, View } from '@tarojs/components';
import './avatar.scss';

/** A round face made of the person's own name, tinted by who they are. */
export function Avatar({ id, name, isSmall }: { id: string; name: string; isSmall?: boolean }) {
  return (
    <View className={`avatar avatar--${tintOf(id)} ${isSmall ? 'avatar--small' : ''}`}>
      <Text className="avatar__name">{shortName(name)}</Text>
    </View>
  );
}

/** Two characters by which classmates tell each other apart: 陈沐阳 is 沐阳, 艾力江·买买提 is 艾力. */
export function shortName(name: string): string {
  const first = [...(name.split(/[·•・.\s]/)[0] ?? '')];
  const isCompound = first.length < [...name].length || first.length > 4;
  return (isCompound ? first.slice(0, 2) : first.length > 2 ? first.slice(-2) : first.slice(-1)).join('');
}

function tintOf(id: string): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 9973;
  return (sum % 5) + 1;
}
