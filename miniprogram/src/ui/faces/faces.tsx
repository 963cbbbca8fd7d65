import { Text, View } from '@tarojs/components';
import { Avatar } from '../avatar/avatar';
import { Flower } from '../flower/flower';
import { Icon } from '../icon/icon';
import { Tappable } from '../tappable/tappable';
import './faces.scss';

/** A person to be chosen from a grid. */
export interface FaceChoice {
  id: string;
  name: string;
  /** Flowers this week, for the teacher only. */
  flowers?: number;
  /** A word across the face: 不拍照. */
  mark?: string;
}

interface FacesProps {
  people: FaceChoice[];
  chosen: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

/** Faces with names; a tap chooses, a ring and a tick say so. */
export function Faces({ people, chosen, onToggle }: FacesProps) {
  return (
    <View className="faces-grid">
      {people.map((person) => (
        <Face key={person.id} person={person} isOn={chosen.has(person.id)} onTap={() => onToggle(person.id)} />
      ))}
    </View>
  );
}

function Face({ person, isOn, onTap }: { person: FaceChoice; isOn: boolean; onTap: () => void }) {
  const { id, name, flowers = 0, mark } = person;
  const label = [name, flowers > 0 && `本周 ${flowers} 朵小红花`, mark].filter(Boolean).join('，');
  return (
    <Tappable className="faces-grid__one" role="checkbox" label={label} isChecked={isOn} onTap={onTap}>
      <View className="faces-grid__inside">
        <View className={isOn ? 'faces-grid__ring faces-grid__ring--on' : 'faces-grid__ring'}>
          <Avatar id={id} name={name} />
          {flowers > 0 && (
            <View className="faces-grid__badge">
              <Flower size={14} />
              <Text>{flowers}</Text>
            </View>
          )}
          {isOn && (
            <View className="faces-grid__tick">
              <Icon name="tick" isSmall />
            </View>
          )}
          {mark && <Text className="faces-grid__mark">{mark}</Text>}
        </View>
        <Text className={isOn ? 'faces-grid__name faces-grid__name--on' : 'faces-grid__name'}>{name}</Text>
      </View>
    </Tappable>
  );
}
