import { DownOutlined, HomeOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useNavigate } from 'react-router';
import { signOut } from '../features/accounts/accounts.mutations';
import { currentTermQuery } from '../features/organisation/organisation.queries';
import type { Me } from '../session/me.queries';
import { isBureau, titleOf, type Workplace } from '../session/workplace';

interface TopBarProps {
  me: Me;
  workplaces: Workplace[];
  workplace: Workplace;
  onChoose: (schoolId: string) => void;
}

/** Which house, which school, which day, and who. */
export function TopBar({ me, workplaces, workplace, onChoose }: TopBarProps) {
  return (
    <header className="top-bar">
      <span className="top-bar__mark" aria-hidden>
        综
      </span>
      <strong className="top-bar__name">综评</strong>
      {workplaces.length > 1 ? (
        <SchoolChoice workplaces={workplaces} workplace={workplace} onChoose={onChoose} />
      ) : (
        <span className="top-bar__school">
          <HomeOutlined aria-hidden /> {workplace.name}
        </span>
      )}
      {!isBureau(workplace) && <TermLine schoolId={workplace.schoolId} />}
      <span className="top-bar__space" />
      <Own me={me} title={titleOf(workplace)} />
    </header>
  );
}

function SchoolChoice({ workplaces, workplace, onChoose }: Omit<TopBarProps, 'me'>) {
  const items = workplaces.map(({ schoolId, name }) => ({ key: schoolId, label: name }));
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => onChoose(key) }}>
      <Button icon={<HomeOutlined aria-hidden />}>
        {workplace.name} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
}

function TermLine({ schoolId }: { schoolId: string }) {
  const { data: term } = useQuery(currentTermQuery(schoolId));
  return term ? (
    <span className="top-bar__term">
      {term.name} · {term.todayNote}
    </span>
  ) : null;
}

function Own({ me, title }: { me: Me; title: string }) {
  const navigate = useNavigate();
  const leaving = useMutation(signOut());
  const items = [
    { key: 'password', label: '修改密码', onClick: () => void navigate('/password') },
    { key: 'out', label: '退出登录', onClick: () => leaving.mutate() },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className="top-bar__own">
        <span className="top-bar__face" aria-hidden>
          {me.displayName.slice(0, 1)}
        </span>
        <strong>{me.displayName}</strong> {title} <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}
