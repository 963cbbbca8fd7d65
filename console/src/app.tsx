import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider, Empty } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router';
import { queryClient } from './graphql/query-client';
import { FirstPasswordPage } from './pages/new-password/new-password';
import { SignInPage } from './pages/sign-in/sign-in';
import { propertiesOf } from './palette';
import { router } from './router';
import { useStanding } from './session/session';
import { useColours } from './theme';

/** The console: its colours, what it has read, and the door. */
export function App() {
  const { palette, config } = useColours();
  useEffect(() => {
    for (const [name, colour] of Object.entries(propertiesOf(palette))) {
      document.documentElement.style.setProperty(name, colour);
    }
  }, [palette]);
  return (
    <ConfigProvider
      theme={config}
      locale={zhCN}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      renderEmpty={() => <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有符合的内容" />}
    >
      <QueryClientProvider client={queryClient}>
        <Door />
      </QueryClientProvider>
    </ConfigProvider>
  );
}

/** The address stays what it was: who signs in goes on where they wanted to go. */
function Door() {
  switch (useStanding()) {
    case 'outside':
      return <SignInPage />;
    case 'first-password':
      return <FirstPasswordPage />;
    default:
      return <RouterProvider router={router} />;
  }
}
