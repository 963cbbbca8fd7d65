import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { canPrint, printPage } from '../../platform/print';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import './print-bar.scss';

interface PrintBarProps {
  count: number;
  /** Making them anew, when that is possible: it is asked once, for the old ones are lost. */
  redo?: { label: string; warning: string; isBusy: boolean; onTap: () => void };
}

/** How many slips there are, and how they get onto paper. */
export function PrintBar({ count, redo }: PrintBarProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <View className="print-bar screen-only">
      <Text className="print-bar__count">
        共 {count} 张，只显示这一次，请现在{canPrint ? '打印' : '发出去；要打印，请在电脑的浏览器里做这一步'}。
      </Text>
      {canPrint && <Button icon="print" label="打印，一页八张" onTap={printPage} />}
      {redo && !isAsking && (
        <Button kind="plain" label={redo.label} isBusy={redo.isBusy} onTap={() => setAsking(true)} />
      )}
      {redo && isAsking && (
        <Card tone="wait">
          <View className="print-bar__asking">
            <Text className="print-bar__warning">{redo.warning}</Text>
            <Button
              kind="plain"
              label="作废旧码，重新生成"
              onTap={() => {
                setAsking(false);
                redo.onTap();
              }}
            />
            <Button kind="plain" label="先不要" onTap={() => setAsking(false)} />
          </View>
        </Card>
      )}
    </View>
  );
}
