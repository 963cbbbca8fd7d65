import { Text } from '@tarojs/components';
import { showsLast } from '../../graphql/last-answers';
import { useObservable } from '../../platform/observable';
import { Group } from '../../ui/group/group';
import { Icon } from '../../ui/icon/icon';
import './last-line.scss';

/** Says that what is below was read before, while nobody can be reached. */
export function LastLine() {
  if (!useObservable(showsLast)) return null;
  return (
    <Group role="status" className="last-line">
      <Icon name="clock" isSmall />
      <Text>现在连不上网，看到的是上次的内容。写下的会先存在这台手机上。</Text>
    </Group>
  );
}
