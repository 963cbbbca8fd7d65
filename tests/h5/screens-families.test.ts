import { peopleOf } from '../../scripts/looking/pages.mjs';
import { lookAs } from '../support/looking.js';

describe('every page of families on the demo world', () => lookAs(peopleOf('families')));
