import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import { demoAccountsQuery, type DemoAccount } from './demo-accounts.queries';
import './demo-accounts.scss';

interface DemoAccountsProps {
  /** The id of what holds the button with which one goes on. */
  goOnAt: string;
  onChoose: (account: DemoAccount) => void;
}

/** The people of the demo world, folded away; a tap fills the form and leads to its button. */
export function DemoAccounts({ goOnAt, onChoose }: DemoAccountsProps) {
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery(demoAccountsQuery());
  if (data.length === 0) return null;
  return (
    <View className="demo">
      <Tappable className="demo__fold" onTap={() => setOpen(!isOpen)}>
        <View className="demo__fold-inside">
          <Text>没有账号？用演示账号看看（{data.length} 位）</Text>
          <Icon name={isOpen ? 'close' : 'down'} isSmall />
        </View>
      </Tappable>
      {isOpen &&
        data.map((account) => (
          <Person
            key={account.account}
            account={account}
            onChoose={(chosen) => {
              setOpen(false);
              onChoose(chosen);
              leadTo(goOnAt);
            }}
          />
        ))}
    </View>
  );
}

function Person({ account, onChoose }: { account: DemoAccount; onChoose: (account: DemoAccount) => void }) {
  return (
    <Tappable className="demo__person" onTap={() => onChoose(account)}>
      <Text className="demo__name">
        {account.name} · {account.title}
      </Text>
      <Text className="demo__school">{account.school}</Text>
    </Tappable>
  );
}

/** Once the list is folded, the button comes into sight and takes the keyboard. */
function leadTo(id: string): void {
  requestAnimationFrame(() => {
    const button = document.getElementById(id)?.querySelector('button');
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
  });
}
