const at = { page: '/people', as: 'administrator', shows: '账号办理' };

/** The list of all people in the console: whole, narrowed by an address, with nobody in it, and for one class. */
export const deskPeopleViews = [
  { ...at, name: 'desk-people' },
  {
    ...{ ...at, name: 'desk-people-homes' },
    with: ({ classId }) => `/people?kind=GUARDIAN&class=${classId}&account=without&sort=CLASS`,
  },
  { ...at, name: 'desk-people-staff', with: () => '/people?kind=STAFF' },
  { ...at, name: 'desk-people-nobody', shows: '没有这样的人', with: () => '/people?search=zzzzzz' },
  { ...at, name: 'desk-people-homeroom', as: 'homeroom' },
];
