import { startServer } from '../../tests/support/servers.mjs';

/** A built API of its own with the demo world, on the embedded database. */
export const startDemo = () => startServer(0, { DEMO_WORLD: '', NO_OPERATOR: '1' });
