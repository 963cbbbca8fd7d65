import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Result } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { signOut } from '../features/accounts/accounts.mutations';
import { readStored, store } from '../platform/storage';
import { meQuery, type Me } from '../session/me.queries';
import { WorkplaceProvider, workplacesOf } from '../session/workplace';
import { Loaded } from '../ui/loaded';
import { Menu } from './menu';
import { TopBar } from './top-bar';

/** What stands around every page: where one is, the menu, and the way out. */
export function Frame() {
  const query = useQuery(meQuery());
  return (
    <Loaded query={query}>{(me) => me && (workplacesOf(me).length > 0 ? <Inside me={me} /> : <NoWorkplace />)}</Loaded>
  );
}

function Inside({ me }: { me: Me }) {
  const workplaces = workplacesOf(me);
  const [chosen, setChosen] = useState(() => readStored<string>('console.school'));
  const workplace = workplaces.find(({ schoolId }) => schoolId === chosen) ?? workplaces[0]!;
  const choose = (schoolId: string) => {
    store('console.school', schoolId);
    setChosen(schoolId);
  };
  return (
    <WorkplaceProvider value={workplace}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <TopBar me={me} workplaces={workplaces} workplace={workplace} onChoose={choose} />
      <div className="frame">
        <Menu key={`menu ${workplace.schoolId}`} />
        <Main key={workplace.schoolId} />
      </div>
    </WorkplaceProvider>
  );
}

/** Who opens another page by the keyboard goes on reading there. */
function Main() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [pathname]);
  return (
    <main id="main" className="main" tabIndex={-1} ref={main}>
      <Outlet />
    </main>
  );
}

function NoWorkplace() {
  const leaving = useMutation(signOut());
  return (
    <main>
      <Result
        icon={null}
        title="这里是学校老师办事的地方"
        subTitle="您的账号在这里还没有要办的事。家长和学生请用手机页面。"
        extra={[
          <Button key="phone" type="primary" href="/">
            打开手机页面
          </Button>,
          <Button key="out" onClick={() => leaving.mutate()}>
            退出登录
          </Button>,
        ]}
      />
    </main>
  );
}
