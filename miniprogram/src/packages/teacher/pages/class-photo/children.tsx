import { Text, View } from '@tarojs/components';
import type { ClassPhoto } from '../../../../features/evidence/class-photo.queries';
import { Card } from '../../../../ui/card/card';
import { Group } from '../../../../ui/group/group';
import { Pill } from '../../../../ui/pill/pill';
import { Section } from '../../../../ui/section/section';
import type { Said } from './said';

interface ChildrenProps {
  without: ClassPhoto['withoutConsent'];
  said: Said;
  onSay: (studentId: string, placement: Said[string]) => void;
}

/** The children whose families have not agreed to photos; of each must be said where it is. */
export function Children({ without, said, onSay }: ChildrenProps) {
  if (without.length === 0) return null;
  return (
    <Section title="家长暂未同意拍照的孩子" note={`${without.length} 人，请一个一个说明`}>
      <Card>
        {without.map(({ studentId, name }) => (
          <View key={studentId} className="class-photo__child">
            <Text className="class-photo__name">{name}</Text>
            <Group role="radiogroup" label={`${name}在不在照片里`} className="class-photo__choices">
              <Pill
                text="不在照片里"
                name={`${name}不在照片里`}
                isOn={said[studentId] === 'ABSENT'}
                onTap={() => onSay(studentId, 'ABSENT')}
              />
              <Pill
                text="已打码"
                name={`${name}已打码`}
                isOn={said[studentId] === 'BLURRED'}
                onTap={() => onSay(studentId, 'BLURRED')}
              />
            </Group>
          </View>
        ))}
      </Card>
    </Section>
  );
}
