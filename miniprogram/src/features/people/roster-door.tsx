import { Text, View } from '@tarojs/components';
import { open } from '../../platform/navigation/navigate';
import { Card } from '../../ui/card/card';
import { Icon } from '../../ui/icon/icon';
import './roster-door.scss';

interface RosterDoorProps {
  schoolId: string;
  title?: string;
  note?: string;
}

/** The way to a school's roster imports. */
export function RosterDoor({
  schoolId,
  title = '导入名册',
  note = '班级、教师、课程、任课、学生五张表',
}: RosterDoorProps) {
  return (
    <View className="roster-door">
      <Card label={`${title}，${note}`} onTap={() => open('rosterImports', { schoolId })}>
        <View className="roster-door__inside">
          <View className="roster-door__tile">
            <Icon name="sheet" />
          </View>
          <View className="roster-door__words">
            <Text className="roster-door__title">{title}</Text>
            <Text className="roster-door__note">{note}</Text>
          </View>
          <View className="roster-door__arrow">
            <Icon name="forward" isSmall />
          </View>
        </View>
      </Card>
    </View>
  );
}
