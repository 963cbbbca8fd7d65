import { Text, View } from '@tarojs/components';
import { Avatar } from '../../ui/avatar/avatar';
import type { ClassStudent } from './class-students.queries';
import './face-grid.scss';

/** The children of a class as faces with names. */
export function FaceGrid({ students }: { students: ClassStudent[] }) {
  return (
    <View className="face-grid">
      {students.map((student) => (
        <View key={student.id} className="face-grid__child">
          <Avatar id={student.id} name={student.name} />
          <Text className="face-grid__name">{student.name}</Text>
        </View>
      ))}
    </View>
  );
}
