export default defineAppConfig({
  pages: [
    'pages/entry/index',
    'pages/sign-in/index',
    'pages/bind/index',
    'pages/home/index',
    'pages/me/index',
    'pages/new-password/index',
    'pages/verify-code/index',
  ],
  subPackages: [
    {
      root: 'packages/teacher',
      pages: [
        'pages/class/index',
        'pages/child/index',
        'pages/capture/index',
        'pages/verify/index',
        'pages/results/index',
        'pages/desks/index',
        'pages/desk/index',
        'pages/rounds/index',
        'pages/class-booklets/index',
        'pages/households/index',
      ],
    },
    {
      root: 'packages/school',
      pages: [
        'pages/roster-import/index',
        'pages/roster-imports/index',
        'pages/invitations/index',
        'pages/staff-accounts/index',
      ],
    },
    {
      root: 'packages/family',
      pages: [
        'pages/consents/index',
        'pages/capture/index',
        'pages/self/index',
        'pages/peers/index',
        'pages/term-end/index',
        'pages/body/index',
        'pages/month/index',
      ],
    },
    { root: 'packages/account', pages: ['pages/devices/index', 'pages/outbox/index'] },
    { root: 'packages/report', pages: ['pages/booklet/index', 'pages/photos/index'] },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/teacher', 'packages/family'] },
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '综评',
    navigationBarTextStyle: 'black',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    custom: true,
    color: '#5F6B6D',
    selectedColor: '#14604F',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: '今天' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  ...(process.env['TARO_ENV'] === 'h5' ? { animation: false } : {}),
  lazyCodeLoading: 'requiredComponents',
  darkmode: false,
});
