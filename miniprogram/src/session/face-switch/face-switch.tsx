import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Avatar } from '../../ui/avatar/avatar';
import { Group } from '../../ui/group/group';
import { Icon } from '../../ui/icon/icon';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Tappable } from '../../ui/tappable/tappable';
import { chooseFace, facesOf, placeOf, useFace, type Face } from '../face';
import type { Me } from '../me.queries';
import './face-switch.scss';

/** How a face is shown: whose picture, whose name, where. */
interface Looks {
  id: string;
  name: string;
  note: string;
}

/** Who is here and as what; those with several duties or children change between them. */
export function FaceSwitch({ me }: { me: Me }) {
  const [isOpen, setOpen] = useState(false);
  const current = useFace(me);
  const faces = facesOf(me);
  const looks = looksOf(current, me);
  const choose = (face: Face) => {
    chooseFace(face);
    setOpen(false);
  };
  return (
    <NavBar>
      <View className="faces">
        {faces.length > 1 ? (
          <Tappable
            className="faces__open"
            label={`${looks.name}，${looks.note}，换一个`}
            onTap={() => setOpen(!isOpen)}
          >
            <Person looks={looks} canSwitch isOpen={isOpen} />
          </Tappable>
        ) : (
          <Person looks={looks} />
        )}
        {isOpen && <FaceList me={me} faces={faces} current={current} onChoose={choose} />}
      </View>
    </NavBar>
  );
}

function Person({ looks, canSwitch, isOpen }: { looks: Looks; canSwitch?: boolean; isOpen?: boolean }) {
  return (
    <View className="faces__person">
      <Avatar id={looks.id} name={looks.name} isSmall />
      <View className="faces__words">
        <View className="faces__line">
          <Text className="faces__name">{looks.name}</Text>
          {canSwitch && <Icon name={isOpen ? 'close' : 'down'} isSmall />}
        </View>
        <Text className="faces__title">{looks.note}</Text>
      </View>
    </View>
  );
}

interface FaceListProps {
  me: Me;
  faces: Face[];
  current?: Face;
  onChoose: (face: Face) => void;
}

function FaceList({ me, faces, current, onChoose }: FaceListProps) {
  return (
    <Group role="radiogroup" label="孩子与身份" className="faces__list">
      {faces.map((face) => (
        <Choice
          key={face.key}
          looks={looksOf(face, me)}
          isChosen={face.key === current?.key}
          onTap={() => onChoose(face)}
        />
      ))}
    </Group>
  );
}

function Choice({ looks, isChosen, onTap }: { looks: Looks; isChosen: boolean; onTap: () => void }) {
  return (
    <Tappable
      className="faces__choice"
      role="radio"
      label={`${looks.name}，${looks.note}`}
      isChecked={isChosen}
      onTap={onTap}
    >
      <View className="faces__choice-inside">
        <Avatar id={looks.id} name={looks.name} isSmall />
        <View className="faces__words">
          <Text className="faces__choice-text">{looks.name}</Text>
          <Text className="faces__title">{looks.note}</Text>
        </View>
        {isChosen && <Icon name="tick" isSmall />}
      </View>
    </Tappable>
  );
}

function looksOf(face: Face | undefined, me: Me): Looks {
  const self = { id: me.identityId, name: me.displayName };
  if (!face) return { ...self, note: '还没有绑定孩子或岗位' };
  if ('child' in face) return { id: face.child.id, name: face.child.name, note: placeOf(face.child) };
  return { ...self, note: `${face.unitName} · ${face.titles.join('、')}` };
}
