export { RoleTabBar as PageTabBar } from './role-tab-bar';
