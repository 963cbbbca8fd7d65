import { Text, View } from '@tarojs/components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { handOver } from '../../../../features/accounts/borrowed.queries';
import { useParcels } from '../../../../features/evidence/outbox';
import { goBack, pageParams, restartAt } from '../../../../platform/navigation/navigate';
import { meQuery, type Child } from '../../../../session/me.queries';
import { Paper } from '../../../../session/paper';
import { useIsSignedIn } from '../../../../session/session';
import { useGuard, useOwnDevice } from '../../../../session/use-guard';
import { Avatar } from '../../../../ui/avatar/avatar';
import { Button } from '../../../../ui/button/button';
import { Loaded } from '../../../../ui/loaded/loaded';
import { NavBar } from '../../../../ui/nav-bar/nav-bar';
import { Skeleton } from '../../../../ui/skeleton/skeleton';
import { givenName } from '../../../../words/names';
import { wordsOf } from '../../../../words/refusals';
import './index.scss';

/** OP-3: the screen between a guardian and the child: first it says what happens, then it greets the child. */
export default function HandOverPage() {
  useGuard();
  useOwnDevice();
  const [{ studentId = '' }] = useState(pageParams);
  const query = useQuery({ ...meQuery(), enabled: useIsSignedIn() });
  // The guardian's own session ends while the phone is handed over: who it is for is kept here.
  const [chosen, setChosen] = useState<Child | null>(null);
  const lending = useMutation(handOver());
  const child = chosen ?? query.data?.children.find(({ id }) => id === studentId);
  if (chosen && lending.isSuccess) return <Greeting child={chosen} />;
  const lend = (to: Child) => {
    setChosen(to);
    lending.mutate(to.id);
  };
  return (
    <Paper head={<NavBar title="把手机交给孩子" onBack={goBack} />}>
      {child ? (
        <Before
          child={child}
          isBusy={lending.isPending}
          refusal={lending.error && wordsOf(lending.error)}
          onLend={() => lend(child)}
        />
      ) : (
        <Loaded query={query} waiting={<Skeleton count={2} />}>
          {() => null}
        </Loaded>
      )}
    </Paper>
  );
}

const RULES = [
  '孩子看到的只有自己的：自己的任务、自己记的、自己的花。您的消息和别的孩子都看不到。',
  '孩子填的算孩子自己填的，不会写成大人代填。',
  '二十分钟以后自动收回。您的账号这就退出；收回以后，请用自己的密码再登录。',
];

interface BeforeProps {
  child: Child;
  isBusy: boolean;
  refusal: string | null;
  onLend: () => void;
}

function Before({ child, isBusy, refusal, onLend }: BeforeProps) {
  const name = givenName(child.name);
  const waiting = useParcels().length;
  return (
    <View className="hand-over">
      <Avatar id={child.id} name={child.name} />
      <Text className="hand-over__title">{`${name}自己来填`}</Text>
      {RULES.map((rule) => (
        <Text key={rule} className="hand-over__rule">
          {rule}
        </Text>
      ))}
      {waiting > 0 && (
        <Text className="hand-over__rule">{`您还有 ${waiting} 条没有送出去，先留在手机上，您再登录以后接着送。`}</Text>
      )}
      {refusal && <Text className="hand-over__refusal">{refusal}</Text>}
      <Button icon="phone" label={`交给${name}`} isBusy={isBusy} onTap={onLend} />
    </View>
  );
}

function Greeting({ child }: { child: Child }) {
  const name = givenName(child.name);
  return (
    <Paper head={<NavBar />}>
      <View className="hand-over">
        <Avatar id={child.id} name={child.name} />
        <Text className="hand-over__title">{`请把手机交给${name}`}</Text>
        <Text className="hand-over__rule">{`${name}，你好！现在是你的时间，慢慢来。`}</Text>
        <Button label={`我是${name}，开始`} onTap={() => restartAt('home', {})} />
      </View>
    </Paper>
  );
}
