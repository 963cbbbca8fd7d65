import { Text, View } from '@tarojs/components';
import { restartAt } from '../../platform/navigation/navigate';
import { chooseFace, faceOfChild, placeOf } from '../../session/face';
import type { Child } from '../../session/me.queries';
import { Avatar } from '../../ui/avatar/avatar';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';

/** Who came with the code; the first of them is in front from now on. */
export function Bound({ children }: { children: Child[] }) {
  const [first] = children;
  const goHome = () => {
    if (first) chooseFace(faceOfChild(first));
    restartAt('home', {});
  };
  return (
    <View className="bind">
      {children.map((child) => (
        <Card key={child.id}>
          <View className="bind__child">
            <Avatar id={child.id} name={child.name} />
            <View className="bind__words">
              <Text className="bind__name">{child.name}</Text>
              <Text className="bind__place">{placeOf(child)}</Text>
            </View>
          </View>
        </Card>
      ))}
      <Text className="bind__text">这个邀请码已经用掉，纸条可以收起来了。以后用账号和密码登录。</Text>
      <Button label="进去看看" onTap={goHome} />
    </View>
  );
}
