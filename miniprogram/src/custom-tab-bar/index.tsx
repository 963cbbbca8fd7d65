import { Text, View } from '@tarojs/components';

export default function CustomTabBar() {
  return (
    <View ariaRole="tablist" ariaLabel="abc">
      <Text>今天</Text>
    </View>
  );
}
