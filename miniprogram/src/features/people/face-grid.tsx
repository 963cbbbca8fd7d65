import { Text, View } from '@tarojs/components';
import { Avatar } from '../../ui/avatar/avatar';
import { Tappable } from '../../ui/tappable/tappable';
import type { ClassStudent } from './class-students.queries';
import './face-grid.scss';

interface FaceGridProps {
  students: ClassStudent[];
  onChild: (studentId: string) => void;
}

/** The children of a class as faces with names; each leads to the child's own page. */
export function FaceGrid({ students, onChild }: FaceGridProps) {
  return (
    <View className="face-grid">
      {students.map(({ id, name }) => (
        <Tappable key={id} className="face-grid__child" label={`看${name}的时刻`} onTap={() => onChild(id)}>
          <View className="face-grid__inside">
            <Avatar id={id} name={name} />
            <Text className="face-grid__name">{name}</Text>
          </View>
        </Tappable>
      ))}
    </View>
  );
}
