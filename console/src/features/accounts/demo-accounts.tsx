import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { DownOutlined } from '@ant-design/icons';
import { demoAccountsQuery, type DemoAccount } from './demo-accounts.queries';

/** The people of the demo world who work at a desk, school by school; who is chosen fills the form. */
export function DemoAccounts({ onChoose }: { onChoose: (account: DemoAccount) => void }) {
  const { data = [] } = useQuery(demoAccountsQuery());
  if (data.length === 0) return null;
  const schools = [...new Set(data.map(({ school }) => school))];
  const options = schools.map((school) => ({
    label: school,
    options: data
      .filter((one) => one.school === school)
      .map(({ account, name, title }) => ({ value: account, label: `${title} · ${name}` })),
  }));
  return (
    <Select
      className="door__demo"
      aria-label="演示账号"
      placeholder={`用演示账号试一试（${data.length} 位）`}
      options={options}
      listHeight={320}
      suffixIcon={<DownOutlined aria-hidden />}
      onChange={(account: string) => onChoose(data.find((one) => one.account === account)!)}
    />
  );
}
