const tap = (name) => (page) => page.getByRole('button', { name }).locator('visible=true').first().tap();

/** The states of the comments desk beside the one that opens first; `roundOf` finds the round of a person. */
export const commentViews = (roundOf) => [
  {
    ...{ name: 'desk-phrases', page: 'packages/teacher/pages/desk/index', as: 'homeroom', shows: '上一位' },
    with: (person) => roundOf(person, 'HOMEROOM_TEACHER'),
    steps: async (page) => {
      await tap('用常用语')(page);
      await page.getByText('再慢一点').waitFor();
      await page.getByText('再慢一点').scrollIntoViewIfNeeded();
    },
  },
  {
    ...{ name: 'desk-phrase-new', page: 'packages/teacher/pages/desk/index', as: 'homeroom', shows: '上一位' },
    with: (person) => roundOf(person, 'HOMEROOM_TEACHER'),
    steps: async (page) => {
      await tap('用常用语')(page);
      await tap('存一条新的')(page);
      await page.getByText('会自动填的空').scrollIntoViewIfNeeded();
    },
  },
  {
    ...{ name: 'desk-several', page: 'packages/teacher/pages/desk/index', as: 'homeroom', shows: '上一位' },
    with: (person) => roundOf(person, 'HOMEROOM_TEACHER'),
    steps: async (page) => {
      await tap('选孩子')(page);
      await tap('给几个孩子一起起草')(page);
      await page.getByRole('textbox', { name: '给几个孩子的话' }).fill('{名字}，这学期{他/她}做过一件事：{记录}。');
      await page.getByRole('checkbox').locator('visible=true').nth(2).tap();
    },
  },
];
