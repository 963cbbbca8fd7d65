import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { Dimension } from '../../../ui/dimension/dimension';
import { Tappable } from '../../../ui/tappable/tappable';
import { HIGH, placesOf, treeDrawing, WIDE } from './tree-drawing';
import { grownOn, type Branch } from './tree.rules';
import { treeQuery } from './faces.queries';
import './tree-card.scss';

interface TreeCardProps {
  studentId: string;
  /** The child's given name. */
  name: string;
  onOpen: () => void;
}

/** The tree of a younger pupil: leaves are records, blossoms are flowers; nobody else's tree stands beside it. */
export function TreeCard({ studentId, name, onOpen }: TreeCardProps) {
  const { data: branches } = useQuery(treeQuery(studentId));
  if (branches?.length === 0) return null;
  return (
    <View className="tree">
      <View className="tree__words">
        <Text className="tree__title">{name}的小树</Text>
        <Text className="tree__note">{branches ? grownOn(branches) : ' '}</Text>
      </View>
      {branches ? <Drawing branches={branches} onOpen={onOpen} /> : <View className="tree__drawing" />}
    </View>
  );
}

const part = (place: number, of: number): string => `${((100 * place) / of).toFixed(2)}%`;

/** How far from the left, where the drawing is smaller than its card is wide. */
const aside = (x: number): string => `calc(50% + ${part(x - WIDE / 2, WIDE)} * var(--tree-part))`;

function Drawing({ branches, onOpen }: { branches: Branch[]; onOpen: () => void }) {
  const places = placesOf(branches.length);
  return (
    <View className="tree__drawing" style={{ backgroundImage: treeDrawing(branches) }}>
      {branches.map((branch, index) => (
        <Tappable
          key={branch.id}
          className="tree__branch"
          style={{ left: aside(places[index]!.x), top: part(places[index]!.y, HIGH) }}
          label={`${branch.name}，${grownOn([branch])}，看我的成长`}
          onTap={onOpen}
        >
          <View className="tree__name">
            <Dimension slot={branch.slot} name={branch.name} />
          </View>
        </Tappable>
      ))}
    </View>
  );
}
