import { Text, View } from '@tarojs/components';
import { replaceBy } from '../../../../platform/navigation/navigate';
import { Button } from '../../../../ui/button/button';
import { Card } from '../../../../ui/card/card';
import { Icon } from '../../../../ui/icon/icon';
import './reading.scss';

/** The sheets are being read; the page may be left meanwhile. */
export function Reading() {
  return (
    <Card>
      <View className="reading">
        <Text className="reading__title">正在读表格…</Text>
        <Text className="reading__text">几千行大约要几秒钟。可以先离开，读好以后在“以前的导入”里找得到。</Text>
      </View>
    </Card>
  );
}

/** The sheets could not be read at all: why, and the way to begin again. */
export function Failed({ why, schoolId }: { why: string | null; schoolId: string }) {
  return (
    <>
      <Card tone="bad">
        <View className="reading">
          <View className="reading__line">
            <Icon name="warn" />
            <Text className="reading__title">没有读成，数据没有任何改动</Text>
          </View>
          <Text className="reading__text">{why ?? '请看看文件能不能用表格软件打开，再传一次。'}</Text>
        </View>
      </Card>
      <View className="reading__again">
        <Button icon="upload" label="重新选表格" onTap={() => replaceBy('rosterImport', { schoolId })} />
      </View>
    </>
  );
}
