import { Text, View } from '@tarojs/components';

export default function Page() {
  return (
    <View>
      <Text>综评</Text>
    </View>
  );
}
