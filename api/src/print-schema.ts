import { printHouseSchema } from './schema.js';

process.stdout.write(printHouseSchema());
