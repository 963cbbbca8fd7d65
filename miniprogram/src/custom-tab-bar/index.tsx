import { RoleTabBar } from '../session/role-tab-bar';

export default function CustomTabBar() {
  return <RoleTabBar />;
}
