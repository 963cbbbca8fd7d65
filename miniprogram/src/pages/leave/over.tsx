import { Text, View } from '@tarojs/components';
import { restartAt } from '../../platform/navigation/navigate';
import { Button } from '../../ui/button/button';

/** What stands on a borrowed device when it has been wiped. */
export function Over({ isShared }: { isShared: boolean }) {
  return (
    <View className="leave">
      <Text className="leave__title">{isShared ? '好了，请让下一位同学来' : '好了，请把手机交给家长'}</Text>
      <Text className="leave__note">
        {isShared
          ? '提交了的都收好了，这台设备上什么都没有留下。'
          : '提交了的都收好了，手机上没有留下孩子写的。家长登录以后，接着用自己的。'}
      </Text>
      {isShared ? (
        <Button label="下一位同学" onTap={() => restartAt('card', {})} />
      ) : (
        <Button label="我是家长，登录" onTap={() => restartAt('signIn', {})} />
      )}
    </View>
  );
}
