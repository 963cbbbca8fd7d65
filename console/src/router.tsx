import { createBrowserRouter } from 'react-router';
import { Frame } from './frame/frame';
import { Lost, NoSuchPage, Opening } from './frame/lost';
import { pages } from './pages';

/** The pages by their addresses below /console; each is fetched when it is first opened. */
export const router = createBrowserRouter(
  [
    {
      Component: Frame,
      HydrateFallback: Opening,
      children: [
        ...pages.map(({ path, load }) => ({ path, lazy: load, ErrorBoundary: Lost })),
        { path: '*', Component: NoSuchPage },
      ],
    },
  ],
  { basename: '/console' },
);
