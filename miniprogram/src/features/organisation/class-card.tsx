import { Text, View } from '@tarojs/components';
import { Card } from '../../ui/card/card';
import { Icon } from '../../ui/icon/icon';
import './class-card.scss';

interface ClassCardProps {
  name: string;
  note: string;
  isHomeroom?: boolean;
  studentCount: number;
  onTap: () => void;
}

/** One class; a tap opens its children. */
export function ClassCard({ name, note, isHomeroom, studentCount, onTap }: ClassCardProps) {
  const label = `${name}，${isHomeroom ? '班主任，' : ''}${note === '' ? '' : `${note}，`}${studentCount} 人`;
  return (
    <Card label={label} onTap={onTap}>
      <View className="class-card">
        <View className="class-card__tile">
          <Icon name={isHomeroom ? 'school' : 'class'} />
        </View>
        <View className="class-card__words">
          <Text className="class-card__name">{name}</Text>
          <Text className="class-card__note">
            {isHomeroom ? '班主任 · ' : ''}
            {note === '' ? '' : `${note} · `}
            {studentCount} 人
          </Text>
        </View>
        <View className="class-card__arrow">
          <Icon name="forward" isSmall />
        </View>
      </View>
    </Card>
  );
}
