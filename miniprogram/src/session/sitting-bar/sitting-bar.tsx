import { Text } from '@tarojs/components';
import { open } from '../../platform/navigation/navigate';
import { Group } from '../../ui/group/group';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import { useSitting } from '../sitting';
import type { Sitting } from '../sitting-time';
import { useMinutesLeft } from './use-minutes-left';
import './sitting-bar.scss';

/** From here on what is written had better be handed in. */
const SOON = 3;

/** OP-3: on a borrowed device: how long it is still one child's, and the way to give it back. */
export function SittingBar() {
  const sitting = useSitting();
  return sitting && <Bar sitting={sitting} />;
}

function Bar({ sitting }: { sitting: Sitting }) {
  const left = useMinutesLeft(sitting);
  return (
    <Group role="status" className="sitting-bar">
      <Icon name="clock" isSmall />
      <Text className="sitting-bar__words">
        {left > SOON ? `还有 ${left} 分钟` : `还有 ${left} 分钟，写好的请提交`}
      </Text>
      <Tappable className="sitting-bar__end" onTap={() => open('leave', {})}>
        <Text>{sitting.kind === 'HANDED' ? '交还家长' : '做完了'}</Text>
      </Tappable>
    </Group>
  );
}
