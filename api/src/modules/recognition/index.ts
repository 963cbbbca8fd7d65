export { findFlowersOf, flowersIn, type FlowerRow } from './flower.queries.js';
export { reasonName, slotOf } from './flower.present.js';
export { recognitionModule } from './recognition.module.js';
export { giveFlowers, prepareFlowers } from './actions/give-flowers.js';
