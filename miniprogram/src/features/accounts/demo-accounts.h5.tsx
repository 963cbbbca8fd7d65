import { Text, View } from '@tarojs/components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Icon } from '../../ui/icon/icon';
import { Tappable } from '../../ui/tappable/tappable';
import { demoAccountsQuery, type DemoAccount } from './demo-accounts.queries';
import './demo-accounts.scss';

/** The people of the demo world, folded away; a tap fills the form. */
export function DemoAccounts({ onChoose }: { onChoose: (account: DemoAccount) => void }) {
  const [isOpen, setOpen] = useState(false);
  const { data = [] } = useQuery(demoAccountsQuery());
  if (data.length === 0) return null;
  return (
    <View className="demo">
      <Tappable className="demo__fold" onTap={() => setOpen(!isOpen)}>
        <View className="demo__fold-inside">
          <Text>演示账号（{data.length} 位）</Text>
          <Icon name={isOpen ? 'close' : 'down'} isSmall />
        </View>
      </Tappable>
      {isOpen && data.map((account) => <Person key={account.account} account={account} onChoose={onChoose} />)}
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
