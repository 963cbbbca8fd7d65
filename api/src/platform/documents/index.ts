export { readManifests } from './manifests.js';
export { refuseUnknownDocuments } from './refuse-documents.js';
