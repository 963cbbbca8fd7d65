import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Avatar } from '../../ui/avatar/avatar';
import { Icon } from '../../ui/icon/icon';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Tappable } from '../../ui/tappable/tappable';
import { chooseFace, facesOf, useFace, type Face } from '../face';
import type { Me } from '../me.queries';
import './face-switch.scss';

/** Who is here and as what; those with several duties change between them. */
export function FaceSwitch({ me }: { me: Me }) {
  const [isOpen, setOpen] = useState(false);
  const current = useFace(me);
  const faces = facesOf(me);
  const head = <Person me={me} face={current} canSwitch={faces.length > 1} isOpen={isOpen} />;
  const choose = (face: Face) => {
    chooseFace(face);
    setOpen(false);
  };
  return (
    <NavBar>
      <View className="faces">
        {faces.length > 1 ? (
          <Tappable label={`现在是${titleOf(current)}，换一个身份`} onTap={() => setOpen(!isOpen)}>
            {head}
          </Tappable>
        ) : (
          head
        )}
        {isOpen && <FaceList faces={faces} current={current} onChoose={choose} />}
      </View>
    </NavBar>
  );
}

function Person({ me, face, canSwitch, isOpen }: { me: Me; face?: Face; canSwitch: boolean; isOpen: boolean }) {
  return (
    <View className="faces__person">
      <Avatar id={me.identityId} name={me.displayName} isSmall />
      <View className="faces__words">
        <View className="faces__line">
          <Text className="faces__name">{me.displayName}</Text>
          {canSwitch && <Icon name={isOpen ? 'close' : 'down'} isSmall />}
        </View>
        <Text className="faces__title">{titleOf(face)}</Text>
      </View>
    </View>
  );
}

function FaceList({ faces, current, onChoose }: { faces: Face[]; current?: Face; onChoose: (face: Face) => void }) {
  return (
    <View className="faces__list">
      {faces.map((face) => (
        <Tappable
          key={face.key}
          className="faces__choice"
          role="radio"
          label={titleOf(face)}
          isChecked={face.key === current?.key}
          onTap={() => onChoose(face)}
        >
          <View className="faces__choice-inside">
            <Text className="faces__choice-text">{titleOf(face)}</Text>
            {face.key === current?.key && <Icon name="tick" isSmall />}
          </View>
        </Tappable>
      ))}
    </View>
  );
}

function titleOf(face: Face | undefined): string {
  return face ? `${face.unitName} · ${face.titles.join('、')}` : '还没有岗位';
}
