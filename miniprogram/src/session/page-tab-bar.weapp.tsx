/** WeChat shows the custom tab bar itself. */
export function PageTabBar() {
  return null;
}
