import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { verificationQuery, type Verification } from '../../features/growth-reports/verification.queries';
import { pageParams } from '../../platform/navigation/navigate';
import { Paper } from '../../session/paper';
import { Button } from '../../ui/button/button';
import { Card } from '../../ui/card/card';
import { Field } from '../../ui/field/field';
import { Loaded } from '../../ui/loaded/loaded';
import { NavBar } from '../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../ui/skeleton/skeleton';
import './index.scss';

/** Where the QR code of a printed page leads: genuine or not, and nothing about the child. */
export default function VerifyCodePage() {
  const [{ code = '' }] = useState(pageParams);
  const [typed, setTyped] = useState(code);
  const [asked, setAsked] = useState(code);
  const found = useQuery({ ...verificationQuery(asked), enabled: asked !== '' });
  const ask = () => setAsked(typed.trim());
  return (
    <Paper head={<NavBar title="真伪查验" />}>
      <View className="verify-code">
        <Field
          label="查验码"
          hint="印在报告单（册）每一页右下角的 12 个字母和数字，用来查这一页是真是假"
          value={typed}
          onChange={setTyped}
          onDone={ask}
        />
        <Button label="查验" isBusy={found.isFetching} onTap={ask} />
        {asked !== '' && (
          <Loaded query={found} waiting={<Skeleton count={1} />}>
            {(verification) => <Verdict verification={verification} />}
          </Loaded>
        )}
      </View>
    </Paper>
  );
}

/** The day in Asia/Shanghai; not every phone knows time zones by name. */
function dayOf(instant: string): string {
  const day = new Date(Date.parse(instant) + 8 * 3_600_000);
  return `${day.getUTCFullYear()} 年 ${day.getUTCMonth() + 1} 月 ${day.getUTCDate()} 日`;
}

function Verdict({ verification: { genuine, superseded, version } }: { verification: Verification }) {
  if (!genuine || !version)
    return (
      <Card>
        <Text className="verify-code__verdict">没有这份报告单（册）</Text>
        <Text className="verify-code__line">
          请核对查验码。如果和印的一样仍查不到，这一页可能不是真的，请问发放的学校。
        </Text>
      </Card>
    );
  return (
    <Card tone="brand">
      <Text className="verify-code__verdict">{superseded ? '是真的，但已有更新的一版' : '是真的，也是最新的一版'}</Text>
      <Text className="verify-code__line">{`第 ${version.number} 版，${dayOf(version.publishedAt)} 发布`}</Text>
      <Text className="verify-code__line">{`内容指纹 ${version.hash}`}</Text>
      <Text className="verify-code__line">内容指纹由内容算出来，改一个字就不一样，和印的一样就没有改过。</Text>
    </Card>
  );
}
