export { savePhrase } from './actions/save-phrase.js';
export { phrasesModule } from './phrases.module.js';
